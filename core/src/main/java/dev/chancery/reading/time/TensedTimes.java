package dev.chancery.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Times without a year or week: the last before or on the article's date in past tense, the first
/// on or after it in future, and the nearest where no verb tells.
final class TensedTimes {

  private TensedTimes() {}

  static Optional<TimeValue> day(int month, int day, Anchor anchor) {
    return days(month, day, day, anchor);
  }

  static Optional<TimeValue> days(int month, int first, int last, Anchor anchor) {
    if (!CalendarTimes.isDay(2000, month, first)
        || !CalendarTimes.isDay(2000, month, last)
        || last < first) {
      return Optional.empty();
    }
    if (anchor.day() == null) {
      String from = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, first);
      String to = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, last);
      return Optional.of(
          TimeValue.open(first == last ? from : from + "/" + to, Grain.DAY).asYearless());
    }
    return nearest(
        anchor,
        year ->
            first == last
                ? CalendarTimes.day(year, month, first)
                : CalendarTimes.days(year, month, first, last));
  }

  static Optional<TimeValue> holiday(String monthAndDay, Anchor anchor) {
    String[] parts = monthAndDay.split("-");
    return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), anchor);
  }

  static Optional<TimeValue> month(int month, Anchor anchor) {
    return anchor.day() == null
        ? Optional.of(
            TimeValue.open(String.format(Locale.ROOT, "XXXX-%02d", month), Grain.MONTH)
                .asYearless())
        : nearest(anchor, year -> CalendarTimes.month(year, month));
  }

  static Optional<TimeValue> season(String season, Anchor anchor) {
    return anchor.day() == null
        ? Optional.of(TimeValue.open("XXXX-" + season, Grain.SEASON).asYearless())
        : nearest(anchor, year -> CalendarTimes.season(year, season));
  }

  static Optional<TimeValue> quarter(int quarter, Anchor anchor) {
    return anchor.day() == null
        ? Optional.of(TimeValue.open("XXXX-Q" + quarter, Grain.QUARTER).asYearless())
        : nearest(anchor, year -> CalendarTimes.quarter(year, quarter));
  }

  /// "on the 28th": of the month of the article, or the one beside it.
  static Optional<TimeValue> dayOfMonth(int day, Anchor anchor) {
    LocalDate today = anchor.day();
    if (today == null) {
      return Optional.of(
          TimeValue.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day), Grain.DAY).asYearless());
    }
    int shift =
        switch (anchor.tense()) {
          case PAST -> day > today.getDayOfMonth() ? -1 : 0;
          case FUTURE -> day < today.getDayOfMonth() ? 1 : 0;
          case NONE -> 0;
        };
    YearMonth month = YearMonth.from(today).plusMonths(shift);
    return CalendarTimes.day(month.getYear(), month.getMonthValue(), day);
  }

  static Optional<TimeValue> weekday(int weekday, Anchor anchor) {
    LocalDate today = anchor.day();
    if (today == null) {
      return Optional.of(TimeValue.open("XXXX-WXX-" + weekday, Grain.WEEKDAY).asYearless());
    }
    DayOfWeek wanted = DayOfWeek.of(weekday);
    LocalDate day =
        today.with(
            anchor.tense() == Tense.FUTURE
                ? TemporalAdjusters.nextOrSame(wanted)
                : TemporalAdjusters.previousOrSame(wanted));
    return Optional.of(TimeValue.day(day).asGrain(Grain.WEEKDAY).asYearless());
  }

  private static Optional<TimeValue> nearest(
      Anchor anchor, IntFunction<Optional<TimeValue>> ofYear) {
    LocalDate today = anchor.day();
    TimeValue best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      TimeValue candidate = ofYear.apply(year).orElse(null);
      if (candidate != null && fits(candidate, anchor) && closer(candidate, best, today)) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best).map(TimeValue::asYearless);
  }

  private static boolean fits(TimeValue candidate, Anchor anchor) {
    return switch (anchor.tense()) {
      case PAST -> !candidate.from().isAfter(anchor.day());
      case FUTURE -> !candidate.to().isBefore(anchor.day());
      case NONE -> true;
    };
  }

  private static boolean closer(TimeValue candidate, @Nullable TimeValue best, LocalDate today) {
    return best == null || distance(candidate, today) < distance(best, today);
  }

  private static long distance(TimeValue value, LocalDate today) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(today, value.from()),
            ChronoUnit.DAYS.between(value.to(), today)));
  }
}
