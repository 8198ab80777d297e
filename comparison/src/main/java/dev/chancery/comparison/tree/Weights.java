package dev.chancery.comparison.tree;

import java.util.List;

/// What the network learned.
///
/// @param words the words it knows, with those that stand for an unknown word, for none, for the
///   root
/// @param tags the Penn tags it knows, with the same three
/// @param labels the relations it knows, the first of them standing for none
/// @param embeddings one vector for each word, tag and label, one after the other
/// @param input for each number of the input layer its weight for every hidden unit
/// @param bias of each hidden unit
/// @param output for each hidden unit its weight for every transition
/// @param frequent the inputs (see [Slices]) met most often in training
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to be copied
record Weights(
    List<String> words,
    List<String> tags,
    List<String> labels,
    float[] embeddings,
    float[] input,
    float[] bias,
    float[] output,
    int[] frequent) {

  /// Numbers in the vector of a word, tag or label.
  static final int DIMENSIONS = 50;

  Weights {
    int symbols = words.size() + tags.size() + labels.size();
    int transitions = 2 * (labels.size() - 1) + 1;
    require(embeddings.length == symbols * DIMENSIONS, "embeddings");
    require(input.length == Features.COUNT * DIMENSIONS * bias.length, "input weights");
    require(output.length == transitions * bias.length, "output weights");
  }

  int hidden() {
    return bias.length;
  }

  int transitions() {
    return output.length / bias.length;
  }

  int symbols() {
    return embeddings.length / DIMENSIONS;
  }

  private static void require(boolean fits, String part) {
    if (!fits) {
      throw new IllegalArgumentException("the parser's model has the wrong number of " + part);
    }
  }
}
