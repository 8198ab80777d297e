package dev.chancery.command;

import dev.chancery.model.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The days of a time, as a person would write them: "Tuesday 29 July 2025", "October 2025", "from
/// 2010 on".
final class WhenWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private WhenWords() {}

  /// The days; of a time without days (a duration) its TIMEX3 value.
  static String of(When when) {
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from != null && to != null) {
      return closed(from, to);
    }
    if (from != null) {
      return "from " + start(from) + " on";
    }
    return to == null ? when.timex() : "until " + SHORT.format(to);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String closed(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    String round = round(from, to);
    return round != null ? round : SHORT.format(from) + " to " + SHORT.format(to);
  }

  private static @Nullable String round(LocalDate from, LocalDate to) {
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (!wholeMonths) {
      return null;
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      String first = String.valueOf(from.getYear());
      return from.getYear() == to.getYear() ? first : first + " to " + to.getYear();
    }
    String first = MONTH.format(from);
    return first.equals(MONTH.format(to)) ? first : first + " to " + MONTH.format(to);
  }

  private static String start(LocalDate from) {
    return from.getDayOfYear() == 1 ? String.valueOf(from.getYear()) : SHORT.format(from);
  }
}
