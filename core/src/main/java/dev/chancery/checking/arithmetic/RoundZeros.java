package dev.chancery.checking.arithmetic;

import java.math.BigDecimal;

/// Whether a whole number looks rounded: "1,500" may stand for 1,480, "500" hardly for 480.
final class RoundZeros {

  private static final BigDecimal SMALLEST = BigDecimal.valueOf(1000);

  private RoundZeros() {}

  /// What it may be rounded to, with two digits left; 0 where it looks exact.
  static BigDecimal step(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    int zeros = -bare.scale();
    if (number.compareTo(SMALLEST) < 0 || zeros < 2) {
      return BigDecimal.ZERO;
    }
    int digits = bare.precision() + zeros;
    return BigDecimal.ONE.movePointRight(Math.min(zeros, digits - 2));
  }
}
