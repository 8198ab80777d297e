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

  static float product(float[] one, float[] other, int otherFrom) {
    float sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[otherFrom + at];
    }
    return sum;
  }
}
