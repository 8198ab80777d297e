package dev.chancery.training.network;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// What AdamW remembers of the gradients of one table of weights: their mean and the mean of their
/// squares, both weighing later ones more.
///
/// The arithmetic is done here and not by the library, which would go through the memory of all
/// weights a dozen times a step. All that it needs is copied into blocks whose numbers stand at the
/// same places: only for those does the compiler make vector instructions.
final class Moments {

  private static final float FIRST_DECAY = 0.9f;
  private static final float SECOND_DECAY = 0.98f;
  private static final float EPSILON = 1e-8f;
  private static final int BLOCK = 4096;

  private final float[] mean;
  private final float[] square;
  private final float[] means = new float[BLOCK];
  private final float[] squares = new float[BLOCK];
  private final float[] weights = new float[BLOCK];
  private final float[] gradients = new float[BLOCK];

  Moments(float[] mean, float[] square) {
    this.mean = mean;
    this.square = square;
  }

  Moments(int size) {
    this(new float[size], new float[size]);
  }

  float[] mean() {
    return mean;
  }

  float[] square() {
    return square;
  }

  /// The rate that makes up for moments that began with nothing.
  static float corrected(float rate, int step) {
    double second = 1 - Math.pow(SECOND_DECAY, step);
    double first = 1 - Math.pow(FIRST_DECAY, step);
    return (float) (rate * Math.sqrt(second) / first);
  }

  /// Moves weights where they lie, and clears their gradients.
  ///
  /// @param scale what the gradients are made smaller by
  /// @param rate how far to move, corrected
  /// @param decay what share of the weights is taken away
  void move(
      MemorySegment allWeights, MemorySegment allGradients, float scale, float rate, float decay) {
    for (int from = 0; from < mean.length; from += BLOCK) {
      int size = Math.min(BLOCK, mean.length - from);
      long at = (long) from * Float.BYTES;
      MemorySegment.copy(allWeights, ValueLayout.JAVA_FLOAT, at, weights, 0, size);
      MemorySegment.copy(allGradients, ValueLayout.JAVA_FLOAT, at, gradients, 0, size);
      System.arraycopy(mean, from, means, 0, size);
      System.arraycopy(square, from, squares, 0, size);
      remember(scale);
      move(rate, 1 - decay);
      System.arraycopy(means, 0, mean, from, size);
      System.arraycopy(squares, 0, square, from, size);
      MemorySegment.copy(weights, 0, allWeights, ValueLayout.JAVA_FLOAT, at, size);
    }
    allGradients.fill((byte) 0);
  }

  private void remember(float scale) {
    for (int at = 0; at < BLOCK; at++) {
      float gradient = gradients[at] * scale;
      means[at] = FIRST_DECAY * means[at] + (1 - FIRST_DECAY) * gradient;
      squares[at] = SECOND_DECAY * squares[at] + (1 - SECOND_DECAY) * gradient * gradient;
    }
  }

  private void move(float rate, float kept) {
    for (int at = 0; at < BLOCK; at++) {
      float root = (float) Math.sqrt(squares[at]);
      weights[at] = kept * weights[at] - rate * means[at] / (root + EPSILON);
    }
  }
}
