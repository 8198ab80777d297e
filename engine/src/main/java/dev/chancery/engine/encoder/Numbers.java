package dev.chancery.engine.encoder;

/// The little arithmetic that is done outside the graph.
final class Numbers {

  /// What is left of a number below zero.
  private static final float SLOPE = 0.1f;

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

  static float[] bentSum(float[] one, int oneFrom, float[] other, int otherFrom, int width) {
    float[] sum = new float[width];
    for (int at = 0; at < width; at++) {
      float both = one[oneFrom + at] + other[otherFrom + at];
      sum[at] = both < 0 ? SLOPE * both : both;
    }
    return sum;
  }

  /// Adds `factor` times as many of the other numbers. A loop as plain as this one is run for many
  /// numbers at a time; a sum over `at` would not be, since the order of its steps is fixed.
  static void addTimes(float[] sums, float factor, float[] numbers, int from) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] += factor * numbers[from + at];
    }
  }
}
