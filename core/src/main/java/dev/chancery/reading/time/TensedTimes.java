package dev.chancery.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

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
        anchor.day(),
        anchor.tense(),
        year ->
            first == last
                ? CalendarTimes.day(year, month, first)
                : CalendarTimes.days(year, month, first, last));
  }

  static Optional<TimeValue> holiday(String monthAndDay, Anchor anchor) {
    String[] parts = monthAndDay.split("-", -1);
    return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), anchor);
  }

  static Optional<TimeValue> month(int month, Anchor anchor) {
    return anchor.day() == null
        ? Optional.of(
            TimeValue.open(String.format(Locale.ROOT, "XXXX-%02d", month), Grain.MONTH)
                .asYearless())
        : nearest(anchor.day(), anchor.tense(), year -> CalendarTimes.month(year, month));
  }

  static Optional<TimeValue> season(String season, Anchor anchor) {
    return anchor.day() == null
        ? Optional.of(TimeValue.open("XXXX-" + season, Grain.SEASON).asYearless())
        : nearest(anchor.day(), anchor.tense(), year -> CalendarTimes.season(year, season));
  }

  static Optional<TimeValue> quarter(int quarter, Anchor anchor) {
    return anchor.day() == null
        ? Optional.of(TimeValue.open("XXXX-Q" + quarter, Grain.QUARTER).asYearless())
        : nearest(anchor.day(), anchor.tense(), year -> CalendarTimes.quarter(year, quarter));
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
          case PRESENT, NONE -> 0;
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
            switch (anchor.tense()) {
              case FUTURE, PRESENT -> TemporalAdjusters.nextOrSame(wanted);
              case PAST, NONE -> TemporalAdjusters.previousOrSame(wanted);
            });
    return Optional.of(TimeValue.day(day).asGrain(Grain.WEEKDAY).asYearless());
  }

  private static Optional<TimeValue> nearest(
      LocalDate today, Tense tense, IntFunction<Optional<TimeValue>> ofYear) {
    TimeValue best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      TimeValue candidate = ofYear.apply(year).orElse(null);
      if (candidate != null && fits(candidate, today, tense)) {
        best = best == null || away(candidate, today) < away(best, today) ? candidate : best;
      }
    }
    return Optional.ofNullable(best).map(TimeValue::asYearless);
  }

  private static boolean fits(TimeValue candidate, LocalDate today, Tense tense) {
    return switch (tense) {
      case PAST -> before(candidate, today) >= 0;
      case FUTURE -> after(candidate, today) >= 0;
      case PRESENT, NONE -> true;
    };
  }

  /// Days from the article's date to the time, 0 when it lies within.
  private static long away(TimeValue value, LocalDate today) {
    return Math.max(0, Math.max(-before(value, today), -after(value, today)));
  }

  /// Days from its first to the article's.
  private static long before(TimeValue value, LocalDate today) {
    return value.from() == null ? 0 : ChronoUnit.DAYS.between(value.from(), today);
  }

  /// Days from the article's to its last.
  private static long after(TimeValue value, LocalDate today) {
    return value.to() == null ? 0 : ChronoUnit.DAYS.between(today, value.to());
  }
}
