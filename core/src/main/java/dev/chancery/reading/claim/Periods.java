package dev.chancery.reading.claim;

import dev.chancery.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Points in time that figures are set against.
final class Periods {

  private static final String OPEN = "/..";

  private Periods() {}

  /// From when an open time runs: of "since 2010", the year 2010.
  static When begin(When when) {
    LocalDate from = when.from();
    if (from == null || !when.timex().endsWith(OPEN)) {
      return when;
    }
    String timex = when.timex().substring(0, when.timex().length() - OPEN.length());
    return new When(when.text(), when.span(), timex, from, last(timex, from));
  }

  private static @Nullable LocalDate last(String timex, LocalDate from) {
    return switch (timex.length()) {
      case 4 -> LocalDate.of(from.getYear(), 12, 31);
      case 7 -> YearMonth.from(from).atEndOfMonth();
      case 10 -> from;
      default -> null;
    };
  }
}
