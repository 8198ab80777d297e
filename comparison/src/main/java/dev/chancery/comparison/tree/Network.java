package dev.chancery.comparison.tree;

/// Scores the transitions: one hidden layer with a cube for its activation.
final class Network {

  private final Weights weights;
  private final Slices slices;

  Network(Weights weights) {
    this.weights = weights;
    this.slices = new Slices(weights);
  }

  float[] scores(int[] features) {
    float[] hidden = weights.bias().clone();
    for (int feature = 0; feature < features.length; feature++) {
      add(hidden, slices.slice(features[feature], feature));
    }
    float[] scores = new float[weights.transitions()];
    for (int unit = 0; unit < hidden.length; unit++) {
      float cube = hidden[unit] * hidden[unit] * hidden[unit];
      addScaled(scores, weights.output(), unit * scores.length, cube);
    }
    return scores;
  }

  /// Adds `factor` times the row of the matrix that starts at `row`. A loop of this form runs on
  /// the processor's vector unit, and in one order, so that sums are the same on every machine.
  static void addScaled(float[] sum, float[] matrix, int row, float factor) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] += matrix[row + at] * factor;
    }
  }

  private static void add(float[] sum, float[] summand) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] += summand[at];
    }
  }
}
