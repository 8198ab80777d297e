package dev.chancery.reading.time;

import java.math.BigDecimal;
import java.util.Optional;

/// Lengths of time and repeated times.
final class Lengths {

  private static final String VAGUE = "X";

  private Lengths() {}

  /// "a few", "several": X in the lexicon.
  static boolean isVague(String amount) {
    return amount.equals(VAGUE);
  }

  static Optional<TimeValue> duration(String amount, String unit) {
    return Optional.of(TimeValue.open(timex(amount, unit), Grain.DURATION));
  }

  static Optional<TimeValue> every(String amount, String unit) {
    return Optional.of(TimeValue.open(timex(amount, unit), Grain.SET));
  }

  static String timex(String amount, String unit) {
    return switch (unit) {
      case "DE" -> "P" + times(amount, 1) + "Y";
      case "CE" -> "P" + times(amount, 2) + "Y";
      case "FO" ->
          "P"
              + (amount.equals(VAGUE)
                  ? VAGUE
                  : new BigDecimal(amount).multiply(BigDecimal.TWO).toPlainString())
              + "W";
      case "TH", "TM", "TS" -> "PT" + amount + unit.charAt(1);
      default -> "P" + amount + unit;
    };
  }

  private static String times(String amount, int zeros) {
    return amount.equals(VAGUE)
        ? VAGUE
        : new BigDecimal(amount).movePointRight(zeros).toPlainString();
  }
}
