package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.List;
import java.util.stream.IntStream;

/// The places that a graph has for sentences. The pieces of all go through it in one long row, so
/// that nothing has to be filled up; only where pieces or words of a sentence look at each other
/// are the sentences taken apart.
final class Places {

  private static final int PIECES_AXIS = 1;

  private final Graph graph;
  private final int count;
  private final String sizes;
  private final String wordSizes;

  Places(Graph graph, int count) {
    this.graph = graph;
    this.count = count;
    this.sizes = graph.input("sizes", TensorProto.DataType.INT64, Integer.toString(count));
    this.wordSizes = graph.input("word_sizes", TensorProto.DataType.INT64, Integer.toString(count));
  }

  int count() {
    return count;
  }

  /// The pieces of each sentence.
  List<String> pieces(String all) {
    return apart(all, sizes, PIECES_AXIS);
  }

  /// The words of each sentence, the root before them.
  List<String> words(String all) {
    return apart(all, wordSizes, 0);
  }

  private List<String> apart(String all, String own, int axis) {
    if (count == 1) {
      return List.of(all);
    }
    List<String> parts = IntStream.range(0, count).mapToObj(place -> all + "/" + place).toList();
    graph.add("Split", parts, List.of(all, own), Attribute.integer("axis", axis));
    return parts;
  }

  /// The pieces or words of all sentences in one row again.
  String together(String name, List<String> parts) {
    return count == 1
        ? graph.add("Identity", name, parts)
        : graph.add("Concat", name, parts, Attribute.integer("axis", PIECES_AXIS));
  }
}
