package dev.chancery.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parts of times and stretches from one to another.
final class Stretches {

  private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMY])");

  private Stretches() {}

  /// A time without year put into the year told elsewhere: "in July of last year".
  static Optional<TimeValue> inYear(TimeValue time, TimeValue year) {
    if (year.from() == null || !time.yearless()) {
      return Optional.empty();
    }
    return switch (time.grain()) {
      case MONTH -> CalendarTimes.month(year.from().getYear(), monthOf(time));
      case QUARTER -> CalendarTimes.quarter(year.from().getYear(), time.timex().charAt(6) - '0');
      case SEASON -> CalendarTimes.season(year.from().getYear(), time.timex().substring(5));
      default -> moved(time, year.from().getYear());
    };
  }

  private static int monthOf(TimeValue time) {
    return Integer.parseInt(time.timex().substring(5, 7));
  }

  private static Optional<TimeValue> moved(TimeValue time, int year) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    return from == null || to == null
        ? Optional.of(time)
        : from.equals(to)
            ? CalendarTimes.day(year, from.getMonthValue(), from.getDayOfMonth())
            : CalendarTimes.days(
                year, from.getMonthValue(), from.getDayOfMonth(), to.getDayOfMonth());
  }

  /// "early", "mid", "late", "start" and "end" of a time: thirds of it, first and last of it.
  static Optional<TimeValue> part(String part, TimeValue whole) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      return Optional.of(whole);
    }
    if (whole.grain() == Grain.STRETCH && (part.equals("start") || part.equals("end"))) {
      return Optional.of(TimeValue.day(part.equals("start") ? from : to));
    }
    return switch (part) {
      case "early", "start" -> cut(whole, from, third(from, to, 1).minusDays(1));
      case "mid" -> cut(whole, third(from, to, 1), third(from, to, 2).minusDays(1));
      default -> cut(whole, third(from, to, 2), to);
    };
  }

  /// Thirds of a year and longer begin on the first of a month.
  private static LocalDate third(LocalDate from, LocalDate to, int thirds) {
    long months = YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    if (months >= 3) {
      return from.plusMonths(months * thirds / 3);
    }
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    return from.plusDays(days * thirds / 3);
  }

  private static Optional<TimeValue> cut(
      TimeValue whole, @Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate end = from != null && to != null && to.isBefore(from) ? from : to;
    return Optional.of(new TimeValue(whole.timex(), from, end, whole.grain(), whole.yearless()));
  }

  /// "earlier this year": up to the article's date.
  static Optional<TimeValue> soFar(TimeValue whole, Anchor anchor) {
    boolean within = holds(whole, anchor.day());
    return within ? cut(whole, whole.from(), anchor.day()) : Optional.of(whole);
  }

  /// "later this year": from the article's date on.
  static Optional<TimeValue> remaining(TimeValue whole, Anchor anchor) {
    boolean within = holds(whole, anchor.day());
    return within ? cut(whole, anchor.day(), whole.to()) : Optional.of(whole);
  }

  private static boolean holds(TimeValue whole, @Nullable LocalDate day) {
    return day != null
        && whole.from() != null
        && whole.to() != null
        && !day.isBefore(whole.from())
        && !day.isAfter(whole.to());
  }

  static Optional<TimeValue> half(int half, TimeValue whole) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      return Optional.of(whole);
    }
    LocalDate middle = middle(whole, from, to);
    String timex = whole.grain() == Grain.YEAR ? whole.timex() + "-H" + half : whole.timex();
    return Optional.of(
        half == 1
            ? TimeValue.of(timex, from, middle.minusDays(1), Grain.STRETCH)
            : TimeValue.of(timex, middle, to, Grain.STRETCH));
  }

  private static LocalDate middle(TimeValue whole, LocalDate from, LocalDate to) {
    return switch (whole.grain()) {
      case YEAR -> from.plusMonths(6);
      case DECADE -> from.plusYears(5);
      case CENTURY -> from.plusYears(50);
      default -> from.plusDays((to.toEpochDay() - from.toEpochDay() + 1) / 2);
    };
  }

  static Optional<TimeValue> quarter(int quarter, TimeValue year) {
    return year.from() == null
        ? Optional.of(year)
        : CalendarTimes.quarter(year.from().getYear(), quarter);
  }

  /// "from May 10 to June 12, 2021": the first takes its year from the last.
  static Optional<TimeValue> span(TimeValue first, TimeValue last) {
    TimeValue start = first;
    if (first.yearless() && !last.yearless() && last.to() != null) {
      start = inYear(first, last).orElse(first);
    }
    LocalDate from = start.from();
    LocalDate to = last.to();
    return from != null && to != null && to.isBefore(from)
        ? Optional.empty()
        : Optional.of(
            new TimeValue(start.timex() + "/" + last.timex(), from, to, Grain.STRETCH, false));
  }

  /// "Wednesday through Friday": the last is the first of its name after the first.
  static Optional<TimeValue> weekdays(TimeValue first, TimeValue last) {
    if (first.from() == null || last.from() == null) {
      return span(first, last);
    }
    LocalDate to = first.from().with(TemporalAdjusters.next(last.from().getDayOfWeek()));
    return Optional.of(CalendarTimes.stretch(first.from(), to));
  }

  /// "the first three months of 2021", "the last week of March".
  ///
  /// @param sign 1 when counted from the start, -1 from the end
  /// @param length a TIMEX3 duration of days or longer
  static Optional<TimeValue> within(int sign, String length, TimeValue whole) {
    Matcher units = LENGTH.matcher(length);
    if (!units.matches()) {
      return Optional.empty();
    }
    int count = sign * Integer.parseInt(units.group(1));
    String unit = units.group(2);
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      return Optional.empty();
    }
    LocalDate first = count > 0 ? from : Offsets.shifted(to.plusDays(1), count, unit);
    LocalDate last = count > 0 ? Offsets.shifted(from, count, unit).minusDays(1) : to;
    return first.isBefore(from) || last.isAfter(to) || last.isBefore(first)
        ? Optional.empty()
        : Optional.of(CalendarTimes.stretch(first, last));
  }

  /// Open towards the end: to the article's date.
  static Optional<TimeValue> since(TimeValue start, Anchor anchor) {
    LocalDate from = start.from();
    LocalDate to = anchor.day();
    return Optional.of(
        new TimeValue(
            start.timex() + "/..",
            from,
            from != null && to != null && to.isBefore(from) ? null : to,
            Grain.STRETCH,
            start.yearless()));
  }

  static Optional<TimeValue> until(TimeValue end) {
    return Optional.of(
        new TimeValue("../" + end.timex(), null, end.to(), Grain.STRETCH, end.yearless()));
  }
}
