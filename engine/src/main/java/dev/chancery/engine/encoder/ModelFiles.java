package dev.chancery.engine.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of a trained model: those that the program ships, or those of a folder.
///
/// @param folder null for the shipped ones
public record ModelFiles(@Nullable Path folder) {

  private static final String SHIPPED = "/dev/chancery/engine/model/";
  private static final String GRAPH = "encoder.onnx";
  private static final String LABELS = "labels.tsv";
  private static final String RELATIONS = "relation.onnx";

  public static ModelFiles shipped() {
    return new ModelFiles(null);
  }

  OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options)
      throws OrtException {
    return open(environment, options, GRAPH);
  }

  OrtSession openRelations(OrtEnvironment environment, OrtSession.SessionOptions options)
      throws OrtException {
    return open(environment, options, RELATIONS);
  }

  private OrtSession open(
      OrtEnvironment environment, OrtSession.SessionOptions options, String name)
      throws OrtException {
    return folder == null
        ? environment.createSession(bytes(name), options)
        : environment.createSession(folder.resolve(name).toString(), options);
  }

  /// Writes them to a folder where they load in less than half the time: uncompressed, and the
  /// graph as the runtime arranges it before it runs it.
  public void layOut(Path target) throws IOException {
    Files.createDirectories(target);
    for (String name : List.of(LABELS, RELATIONS)) {
      Files.write(target.resolve(name), bytes(name));
    }
    OrtEnvironment environment = OnnxRuntime.environment();
    try (OrtSession.SessionOptions options = Encoder.options()) {
      options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
      options.setOptimizedModelFilePath(target.resolve(GRAPH).toString());
      open(environment, options).close();
    } catch (OrtException e) {
      throw new ChanceryException(Code.BAD_ENGINE, "the model does not load: " + this, e);
    }
  }

  Labels labels() {
    return new Labels(table(LABELS));
  }

  private Table table(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes(name)), StandardCharsets.UTF_8))) {
      return Table.read(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new ChanceryException(Code.BAD_ENGINE, "the model can't be read: " + name, e);
    }
  }

  private InputStream open(String name) throws IOException {
    if (folder != null) {
      return Files.newInputStream(folder.resolve(name));
    }
    InputStream stream = ModelFiles.class.getResourceAsStream(SHIPPED + name);
    if (stream == null) {
      throw new ChanceryException(Code.BAD_ENGINE, "missing from the program: " + SHIPPED + name);
    }
    return stream;
  }
}
