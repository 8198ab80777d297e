package dev.chancery.engine;

import dev.chancery.engine.encoder.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// The step of the build that lays out what every start would else unpack from jars: the native
/// libraries of ONNX Runtime to one folder, the shipped model to another. `LayOutFiles NATIVE
/// MODEL`. Where the jar has no libraries for this machine, there is no first folder.
public final class LayOutFiles {

  private static final String SHIPPED = "/ai/onnxruntime/native/";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private LayOutFiles() {}

  public static void main(String[] arguments) throws IOException {
    layOutRuntime(Path.of(arguments[0]));
    ModelFiles.shipped().layOut(Path.of(arguments[1]));
  }

  static void layOutRuntime(Path folder) throws IOException {
    String machine = machine(System.getProperty("os.name"), System.getProperty("os.arch"));
    for (String library : LIBRARIES) {
      unpack(SHIPPED + machine, System.mapLibraryName(library), folder);
    }
  }

  /// What the jar calls a system and its processor.
  static String machine(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String kind = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
    boolean intel = processor.equals("amd64") || processor.equals("x86_64");
    return kind + "-" + (intel ? "x64" : processor);
  }

  private static void unpack(String from, String file, Path folder) throws IOException {
    try (InputStream library = LayOutFiles.class.getResourceAsStream(from + "/" + file)) {
      if (library != null) {
        Files.createDirectories(folder);
        Files.copy(library, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
