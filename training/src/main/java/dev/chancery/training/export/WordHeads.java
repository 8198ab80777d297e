package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.util.ArrayList;
import java.util.List;

/// The part of the graph that makes words of pieces and says of each its tags, how well each other
/// would be its head, and what it brings to a relation.
final class WordHeads {

  private static final List<String> CLASSES = List.of("head.upos", "head.xpos", "head.entity");
  static final float SLOPE = 0.1f;

  private final Graph graph;
  private final NamedArrays weights;
  private final Arithmetic arithmetic;
  private final Places places;

  WordHeads(Graph graph, NamedArrays weights, Arithmetic arithmetic, Places places) {
    this.graph = graph;
    this.weights = weights;
    this.arithmetic = arithmetic;
    this.places = places;
  }

  /// Adds the outputs.
  ///
  /// @param states of pieces, after the embeddings and after each layer
  void answer(List<String> states) {
    String words =
        graph.add(
            "Squeeze",
            "words",
            List.of(rows(mixed(states)), graph.constant("words/axis", new int[] {1}, 0)));
    answer("classes", CLASSES, words);
    answer("relation_dependent", List.of("relation.dependent"), words);
    answer("relation_head", List.of("relation.head"), words);
    arcs(bent("arc.dependent", words), bent("arc.head", words));
  }

  /// Words of the pieces, sentence by sentence.
  private String rows(String pieces) {
    List<String> apart = places.pieces(pieces);
    List<String> rows = new ArrayList<>();
    for (int place = 0; place < places.count(); place++) {
      String shares =
          graph.input(
              "word_pieces." + place,
              TensorProto.DataType.FLOAT,
              "1",
              "words." + place,
              "pieces." + place);
      rows.add(graph.add("MatMul", "words/rows." + place, List.of(shares, apart.get(place))));
    }
    return places.together("words/rows", rows);
  }

  /// The weighted sum of the states.
  private String mixed(List<String> states) {
    float[] shares = Softmax.of(weights.get("mix.weights").values());
    List<String> parts = new ArrayList<>();
    for (int state = 0; state < states.size(); state++) {
      String share = graph.constant("mix." + state + "/share", shares[state]);
      parts.add(graph.add("Mul", "mix." + state, List.of(states.get(state), share)));
    }
    return graph.add("Sum", "mix", parts);
  }

  /// An output: one multiplication for several tables.
  private void answer(String name, List<String> tables, String words) {
    product(name, tables, words);
    graph.output(name, "words", name + "_scores");
  }

  private String product(String name, List<String> tables, String words) {
    FloatArray weight =
        FloatArray.joined(tables.stream().map(table -> weights.get(table + ".weight")).toList());
    FloatArray bias =
        FloatArray.joined(tables.stream().map(table -> weights.get(table + ".bias")).toList());
    return arithmetic.product(graph, name, words, weight, bias);
  }

  private String bent(String name, String words) {
    String straight = product(name + "/straight", List.of(name), words);
    return graph.add("LeakyRelu", name, List.of(straight), Attribute.number("alpha", SLOPE));
  }

  /// The scores are made smaller by the fourth root of the width, as in training.
  private void arcs(String dependent, String head) {
    FloatArray bilinear = weights.get("arc.bilinear").transposed();
    float scale = (float) Math.pow(bilinear.columns(), -0.25);
    String sought =
        arithmetic.product(
            graph,
            "arc.bilinear",
            dependent,
            bilinear.times(scale),
            weights.get("arc.offset").times(scale));
    List<String> dependents = places.words(sought);
    List<String> heads = places.words(head);
    for (int place = 0; place < places.count(); place++) {
      String turned =
          graph.add(
              "Transpose",
              "arc.head/turned." + place,
              List.of(heads.get(place)),
              Attribute.integers("perm", 1, 0));
      graph.add("MatMul", "arc." + place, List.of(dependents.get(place), turned));
      graph.output("arc." + place, "words." + place, "words." + place);
    }
  }
}
