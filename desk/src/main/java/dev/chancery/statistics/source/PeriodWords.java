package dev.chancery.statistics.source;

import dev.chancery.statistics.Period;
import java.util.regex.Pattern;

/// How services write months and quarters.
final class PeriodWords {

  private static final Pattern MONTH = Pattern.compile("(\\d{4})M(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q(\\d)");

  private PeriodWords() {}

  /// The period that is written so: 2023, 2023-05, 2023M05, 2023-Q1 or 2023Q1.
  static Period of(String text) {
    String month = MONTH.matcher(text).replaceFirst("$1-$2");
    return new Period(QUARTER.matcher(month).replaceFirst("$1-Q$2"));
  }
}
