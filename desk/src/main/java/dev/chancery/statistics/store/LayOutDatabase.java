package dev.chancery.statistics.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The step of the build that lays out the database's native library as a file beside its jar, and
/// takes the libraries out of the jar: `LayOutDatabase LIB`. With the library in the jar, the
/// database unpacks all of it (72 MB) at each start; without, it looks for it beside the jar. Where
/// the jar has no library for this machine, it stays what it is.
public final class LayOutDatabase {

  private static final String JAR = "duckdb_jdbc-*.jar";
  private static final String LIBRARY = "libduckdb_java.so_";

  private LayOutDatabase() {}

  public static void main(String[] arguments) throws IOException {
    String machine = machine(System.getProperty("os.name"), System.getProperty("os.arch"));
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), JAR)) {
      for (Path jar : jars) {
        layOut(jar, LIBRARY + machine);
      }
    }
  }

  /// What the database calls a system and its processor.
  static String machine(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String kind = name.startsWith("win") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    boolean intel = processor.equals("amd64") || processor.equals("x86_64");
    return kind + "_" + (intel ? "amd64" : "arm64");
  }

  static void layOut(Path jar, String library) throws IOException {
    Path light = jar.resolveSibling(jar.getFileName() + ".new");
    try (ZipFile whole = new ZipFile(jar.toFile())) {
      ZipEntry own = whole.getEntry(library);
      if (own == null) {
        return;
      }
      copy(whole, own, jar.resolveSibling(library));
      try (ZipOutputStream rest = new ZipOutputStream(Files.newOutputStream(light))) {
        whole.stream()
            .filter(entry -> !entry.getName().startsWith(LIBRARY))
            .forEach(entry -> add(whole, entry, rest));
      }
    }
    Files.move(light, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile from, ZipEntry entry, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      from.getInputStream(entry).transferTo(out);
    }
  }

  private static void add(ZipFile from, ZipEntry entry, ZipOutputStream to) {
    try {
      ZipEntry same = new ZipEntry(entry.getName());
      same.setTime(entry.getTime());
      to.putNextEntry(same);
      from.getInputStream(entry).transferTo(to);
      to.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
