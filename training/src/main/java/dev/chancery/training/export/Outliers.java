package dev.chancery.training.export;

import dev.chancery.training.weights.FloatArray;
import java.util.Arrays;
import java.util.Optional;

/// Columns whose numbers grow far larger than those of all others, as some do for the beginning of
/// a sentence. One scale for all would leave the others with few steps.
final class Outliers {

  /// The share of columns that are as large as columns are.
  private static final double USUAL = 0.99;

  /// How far beyond them the greatest must be for it to be worth a step of its own.
  private static final float FAR = 2;

  /// Outliers are not made as small as the others: their weights grow by as much.
  private static final double POWER = 0.75;

  private Outliers() {}

  /// What to divide columns by, powers of two, 1 for most; or nothing when none stands out.
  ///
  /// @param greatest the greatest number seen in each column
  static Optional<FloatArray> divisors(float... greatest) {
    float[] sorted = greatest.clone();
    Arrays.sort(sorted);
    float usual = sorted[(int) ((sorted.length - 1) * USUAL)];
    if (sorted[sorted.length - 1] <= FAR * usual) {
      return Optional.empty();
    }
    float[] divisors = new float[greatest.length];
    for (int column = 0; column < divisors.length; column++) {
      double far = Math.pow(Math.max(1, greatest[column] / usual), POWER);
      divisors[column] = Math.scalb(1f, (int) Math.round(Math.log(far) / Math.log(2)));
    }
    return Optional.of(FloatArray.vector(divisors));
  }

  /// What to multiply by instead: a power of two loses nothing, and dividing is slow.
  static FloatArray factors(FloatArray divisors) {
    float[] factors = divisors.values().clone();
    for (int column = 0; column < factors.length; column++) {
      factors[column] = 1 / factors[column];
    }
    return FloatArray.vector(factors);
  }
}
