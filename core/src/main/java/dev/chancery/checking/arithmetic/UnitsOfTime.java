package dev.chancery.checking.arithmetic;

import java.util.Locale;
import java.util.Map;

/// How long units of time are.
final class UnitsOfTime {

  private static final double YEAR = 365.25;

  private static final Map<String, Double> DAYS =
      Map.ofEntries(
          Map.entry("minute", 1.0 / 1440),
          Map.entry("hour", 1.0 / 24),
          Map.entry("day", 1.0),
          Map.entry("week", 7.0),
          Map.entry("month", YEAR / 12),
          Map.entry("quarter", YEAR / 4),
          Map.entry("year", YEAR),
          Map.entry("annum", YEAR),
          Map.entry("decade", 10 * YEAR),
          Map.entry("annually", YEAR),
          Map.entry("annual", YEAR),
          Map.entry("yearly", YEAR),
          Map.entry("monthly", YEAR / 12),
          Map.entry("weekly", 7.0),
          Map.entry("daily", 1.0));

  private UnitsOfTime() {}

  /// How often the unit ("a month", "monthly") fits into one of the others ("years"); 0 where that
  /// is unclear.
  static double in(String others, String unit) {
    return days(others) / Math.max(days(unit), 1);
  }

  /// Its length in days; 0 for words that are no such unit.
  static double days(String unit) {
    return DAYS.getOrDefault(unit.toLowerCase(Locale.ROOT).replaceAll("(?<=[^s])s$", ""), 0.0);
  }
}
