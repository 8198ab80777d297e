package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtException;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/// Writes what was trained as the files that the engine reads.
public final class ExportModel {

  /// More at a time gain little, and an article of fewer sentences leaves places empty.
  private static final int PLACES = 8;

  private ExportModel() {}

  /// @param arguments the folder of a training run, and the folder to write to
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: ExportModel RUN FOLDER");
      System.exit(2);
    }
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /// Writes them, the labels last.
  ///
  /// @param run the folder of a training run
  public static void write(Path run, Path folder) throws IOException {
    NamedArrays weights = NamedArrays.read(run.resolve("weights.arrays"));
    write(weights, folder, new Int8Arithmetic(ranges(weights)), PLACES);
    Files.copy(
        run.resolve("labels.tsv"),
        folder.resolve("labels.tsv"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, Range> ranges(NamedArrays weights) {
    try {
      return Ranges.of(weights);
    } catch (OrtException e) {
      throw new IllegalStateException("the exact graph does not run", e);
    }
  }

  static void write(NamedArrays weights, Path folder, Arithmetic arithmetic, int places)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("encoder.onnx"), graph(weights, arithmetic, places).toByteArray());
    Files.write(folder.resolve("relation.onnx"), relations(weights).toByteArray());
  }

  static ModelProto graph(NamedArrays weights, Arithmetic arithmetic, int places) {
    Graph graph = new Graph();
    build(graph, weights, arithmetic, places);
    return graph.model();
  }

  static void build(Graph graph, NamedArrays weights, Arithmetic arithmetic, int count) {
    Places places = new Places(graph, count);
    List<String> states = new EncoderLayers(graph, weights, arithmetic, places).states();
    new WordHeads(graph, weights, arithmetic, places).answer(states);
  }

  /// What decides the relations along arcs: each row with the row it depends on.
  static ModelProto relations(NamedArrays weights) {
    Graph graph = new Graph();
    String width = Integer.toString(weights.get("relation.score.weight").columns());
    String own = graph.input("relation_dependent", TensorProto.DataType.FLOAT, "rows", width);
    String all = graph.input("relation_head", TensorProto.DataType.FLOAT, "rows", width);
    String heads = graph.input("heads", TensorProto.DataType.INT64, "rows");
    String head = graph.add("Gather", "head", List.of(all, heads));
    String both = graph.add("Add", "both", List.of(own, head));
    String bent =
        graph.add("LeakyRelu", "bent", List.of(both), Attribute.number("alpha", WordHeads.SLOPE));
    String scores =
        new FloatArithmetic()
            .product(
                graph,
                "scores",
                bent,
                weights.get("relation.score.weight"),
                weights.get("relation.score.bias"));
    graph.add(
        "ArgMax",
        "relation",
        List.of(scores),
        Attribute.integer("axis", 1),
        Attribute.integer("keepdims", 0));
    graph.output("relation", TensorProto.DataType.INT64, "rows");
    return graph.model();
  }
}
