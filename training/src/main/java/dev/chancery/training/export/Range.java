package dev.chancery.training.export;

import dev.chancery.training.weights.FloatArray;
import java.nio.FloatBuffer;

/// The least and the greatest number seen in each column of what goes into a multiplication, zero
/// always among them.
final class Range {

  private final float[] least;
  private final float[] greatest;

  Range(int columns) {
    this.least = new float[columns];
    this.greatest = new float[columns];
  }

  /// Widens it by rows of numbers.
  void see(FloatBuffer rows) {
    for (int at = 0; rows.hasRemaining(); at++) {
      int column = at % least.length;
      float number = rows.get();
      least[column] = Math.min(least[column], number);
      greatest[column] = Math.max(greatest[column], number);
    }
  }

  /// How far from zero each column was seen.
  float[] farthest() {
    float[] farthest = new float[least.length];
    for (int column = 0; column < farthest.length; column++) {
      farthest[column] = Math.max(-least[column], greatest[column]);
    }
    return farthest;
  }

  /// The range when each column is multiplied by its factor.
  Range times(FloatArray factors) {
    Range range = new Range(least.length);
    for (int column = 0; column < least.length; column++) {
      range.least[column] = least[column] * factors.values()[column];
      range.greatest[column] = greatest[column] * factors.values()[column];
    }
    return range;
  }

  /// The steps that lead from the least to the greatest of all.
  Steps steps() {
    float low = 0;
    float high = 0;
    for (int column = 0; column < least.length; column++) {
      low = Math.min(low, least[column]);
      high = Math.max(high, greatest[column]);
    }
    float size = high > low ? (high - low) / Steps.MOST : 1;
    return new Steps(size, Math.round(-low / size));
  }

  /// How a number is told in eight bits: by how many steps it is above the least.
  ///
  /// @param zero how many steps zero is above it
  record Steps(float size, int zero) {

    private static final int MOST = 255;
  }
}
