package dev.chancery.comparison.tree;

import java.util.List;

/// Weights of a network that is small enough to be reckoned by hand: it knows two words, two tags
/// and one relation beside the root, and has two hidden units.
final class SmallNetwork {

  static final List<String> WORDS =
      List.of(Symbols.UNKNOWN, Symbols.NONE, Symbols.ROOT, "talks", "fail");
  static final List<String> TAGS =
      List.of(Symbols.UNKNOWN, Symbols.NONE, Symbols.ROOT, "NNS", "VBP");
  static final List<String> LABELS = List.of(Symbols.NONE, "root", "nsubj");

  static final int HIDDEN = 2;
  static final int TRANSITIONS = 5;

  private SmallNetwork() {}

  /// The first number of a symbol's vector is its own number, all others are zero; the input
  /// weights of that first number are 1 and 2.
  static Weights weights() {
    float[] embeddings = new float[symbols() * Weights.DIMENSIONS];
    for (int symbol = 0; symbol < symbols(); symbol++) {
      embeddings[symbol * Weights.DIMENSIONS] = symbol;
    }
    float[] input = new float[Features.COUNT * Weights.DIMENSIONS * HIDDEN];
    for (int feature = 0; feature < Features.COUNT; feature++) {
      int row = feature * Weights.DIMENSIONS * HIDDEN;
      input[row] = 1;
      input[row + 1] = 2;
    }
    return weights(embeddings, input);
  }

  static Weights weights(float[] embeddings, float[] input) {
    float[] output = {1, 0, 0, 0, 0.5f, 0, 1, 0, 0, 0.25f};
    return new Weights(
        WORDS, TAGS, LABELS, embeddings, input, new float[] {0.5f, -1}, output, new int[] {144});
  }

  static int symbols() {
    return WORDS.size() + TAGS.size() + LABELS.size();
  }
}
