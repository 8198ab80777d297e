package dev.chancery.checking.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Figures as a sentence gives them: "2.03 billion dollars", "5th", "7 %".
final class FigureText {

  private static final BigDecimal TRILLION = BigDecimal.TEN.pow(12);
  private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final int DIGITS = 3;

  private FigureText() {}

  /// "2.03 billion dollars", "14 percent".
  static String of(BigDecimal value, String unit) {
    String noun = noun(unit);
    BigDecimal size = value.abs();
    if (size.compareTo(TRILLION) >= 0) {
      return digits(value.movePointLeft(12)) + " trillion " + noun;
    }
    if (size.compareTo(BILLION) >= 0) {
      return digits(value.movePointLeft(9)) + " billion " + noun;
    }
    return size.compareTo(MILLION) >= 0
        ? digits(value.movePointLeft(6)) + " million " + noun
        : digits(value) + " " + noun;
  }

  private static String noun(String unit) {
    return switch (unit) {
      case "USD" -> "dollars";
      case "USD_2022" -> "dollars of 2022";
      case "EUR" -> "euros";
      case "GBP" -> "pounds";
      case "count" -> "persons";
      default -> unit;
    };
  }

  /// "a surplus of 1.2 billion dollars".
  static String balance(BigDecimal value) {
    return (value.signum() < 0 ? "a deficit of " : "a surplus of ") + of(value.abs(), "USD");
  }

  /// Three digits, or all before the point.
  static String digits(BigDecimal value) {
    BigDecimal rounded = value.round(new MathContext(DIGITS)).stripTrailingZeros();
    return rounded.scale() < 0
        ? String.format(Locale.ROOT, "%,d", value.setScale(0, RoundingMode.HALF_UP).toBigInteger())
        : rounded.toPlainString();
  }

  /// "5th".
  static String ordinal(int rank) {
    String ending =
        switch (rank / 10 % 10 == 1 ? 0 : rank % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return rank + ending;
  }

  /// How far `value` is from `wanted`: "7 % short", "12 % more".
  static String off(BigDecimal value, BigDecimal wanted) {
    BigDecimal percent =
        value.subtract(wanted).movePointRight(2).divide(wanted, 0, RoundingMode.HALF_UP);
    return percent.abs().toPlainString() + (percent.signum() < 0 ? " % short" : " % more");
  }
}
