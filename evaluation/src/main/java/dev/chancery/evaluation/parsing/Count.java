package dev.chancery.evaluation.parsing;

/// How many were right, of how many that there are and of how many that were predicted.
record Count(int right, int gold, int predicted) {

  static final Count NONE = new Count(0, 0, 0);

  Count {
    if (right < 0 || right > gold || right > predicted) {
      throw new IllegalArgumentException(
          right
              + " cannot be right of "
              + gold
              + " that there are and "
              + predicted
              + " predicted");
    }
  }

  Count plus(Count other) {
    return new Count(right + other.right, gold + other.gold, predicted + other.predicted);
  }

  /// The harmonic mean of precision and recall; 0 where there is nothing.
  double f1() {
    int both = gold + predicted;
    return both == 0 ? 0 : 2.0 * right / both;
  }
}
