package dev.chancery.statistics.source;

import java.math.BigDecimal;

/// Reads the figures of a file.
final class Figure {

  /// Every whole number of so many digits is a double.
  private static final int EXACT_DIGITS = 15;

  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
  };

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
    long digits = 0;
    int point = -1;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= '0' && letter <= '9') {
        digits = digits * 10 + letter - '0';
      } else if (letter == '.' && point < 0) {
        point = at;
      } else {
        return unusual(text);
      }
    }
    return isExact(text, point) ? exact(digits, text.length(), point) : unusual(text);
  }

  /// Whether digits and a point make a number that, without its point, fits into a double as it is.
  private static boolean isExact(String text, int point) {
    return text.length() <= EXACT_DIGITS && (point < 0 || text.length() > 1);
  }

  /// A whole number and a power of ten that both fit into a double divide to the nearest double.
  private static double exact(long digits, int length, int point) {
    return point < 0 ? digits : digits / TENS[length - point - 1];
  }

  private static double unusual(String text) {
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
