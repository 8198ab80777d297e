package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import dev.chancery.training.weights.NamedArrays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The part of the graph that makes states of pieces: embeddings, then layer by layer.
final class EncoderLayers {

  private static final int ATTENTIONS = 12;
  private static final float EPSILON = 1e-12f;

  private final Graph graph;
  private final NamedArrays weights;
  private final Arithmetic arithmetic;
  private final Places places;

  EncoderLayers(Graph graph, NamedArrays weights, Arithmetic arithmetic, Places places) {
    this.graph = graph;
    this.weights = weights;
    this.arithmetic = arithmetic;
    this.places = places;
  }

  /// Adds inputs and layers, and returns the states after the embeddings and after each layer.
  List<String> states() {
    List<String> states = new ArrayList<>();
    states.add(embeddings());
    for (int layer = 0; layer < weights.layers(); layer++) {
      states.add(layer("layer." + layer + ".", states.getLast()));
    }
    return states;
  }

  private String embeddings() {
    String ids = graph.input("input_ids", TensorProto.DataType.INT64, "1", "pieces");
    String shapes = graph.input("token_type_ids", TensorProto.DataType.INT64, "1", "pieces");
    String words = rows("embeddings.word", ids);
    String numbers = graph.input("positions", TensorProto.DataType.INT64, "1", "pieces");
    String positions = rows("embeddings.position", numbers);
    String both = graph.add("Add", "embeddings.both", List.of(words, positions));
    return normal("embeddings.norm", both, rows("embeddings.shape", shapes));
  }

  private String rows(String name, String numbers) {
    return arithmetic.rows(graph, name, weights.get(name), numbers);
  }

  private String layer(String name, String state) {
    String seen = product(name + "output", attention(name, state));
    String normal = normal(name + "attention_norm", seen, state);
    String up = graph.addBeyond("Gelu", name + "bent", List.of(product(name + "up", normal)));
    return normal(name + "norm", product(name + "down", up), normal);
  }

  private String attention(String name, String state) {
    List<List<String>> apart =
        Stream.of("query", "key", "value")
            .map(part -> places.pieces(product(name + part, state)))
            .toList();
    List<String> seen = new ArrayList<>();
    for (int place = 0; place < places.count(); place++) {
      int own = place;
      seen.add(
          graph.addBeyond(
              "MultiHeadAttention",
              name + "attention." + place,
              apart.stream().map(part -> part.get(own)).toList(),
              Attribute.integer("num_heads", ATTENTIONS)));
    }
    return places.together(name + "attention", seen);
  }

  private String product(String name, String input) {
    return arithmetic.product(
        graph, name, input, weights.get(name + ".weight"), weights.get(name + ".bias"));
  }

  private String normal(String name, String one, String other) {
    return graph.addBeyond(
        "SkipLayerNormalization",
        name,
        List.of(
            one,
            other,
            graph.constant(name + ".weight", weights.get(name + ".weight")),
            graph.constant(name + ".bias", weights.get(name + ".bias"))),
        Attribute.number("epsilon", EPSILON));
  }
}
