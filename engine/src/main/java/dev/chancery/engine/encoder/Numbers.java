package dev.chancery.engine.encoder;

/// The little arithmetic that is done outside the graph.
final class Numbers {

  private Numbers() {}

  /// Where, counted from `from`, the greatest of `width` numbers stands; of equals the first.
  static int greatest(float[] numbers, int from, int width) {
    int best = 0;
    for (int at = 1; at < width; at++) {
      if (numbers[from + at] > numbers[from + best]) {
        best = at;
      }
    }
    return best;
  }
}
