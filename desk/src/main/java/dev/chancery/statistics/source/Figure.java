package dev.chancery.statistics.source;

import java.math.BigDecimal;

/// Reads the figures of a file.
final class Figure {

  private Figure() {}

  /// The number that is written so in millions, in whole units.
  static double inMillions(String text) {
    return withTens(text, 6);
  }

  /// The number that is written so without its last zeros, in whole units.
  ///
  /// @param tens how many zeros are missing
  static double withTens(String text, int tens) {
    double value = of(text);
    boolean tooLong = Double.isInfinite(value) || value == 0;
    return tooLong ? value : new BigDecimal(text).movePointRight(tens).doubleValue();
  }

  /// The number that is written so in thousands, in whole units.
  static double inThousands(String text) {
    of(text);
    return new BigDecimal(text).movePointRight(3).doubleValue();
  }

  /// The number that is written so: digits, a point, an exponent, and nothing that only a person
  /// understands (thousands' separators, percent signs).
  static double of(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the figure is missing");
    }
    for (int at = 0; at < text.length(); at++) {
      if ("0123456789.+-eE".indexOf(text.charAt(at)) < 0) {
        throw new IllegalArgumentException("\"" + text + "\" is no figure");
      }
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no figure", e);
    }
  }
}
