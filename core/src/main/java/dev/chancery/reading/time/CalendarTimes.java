package dev.chancery.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// Times that the text places in the calendar by itself.
final class CalendarTimes {

  private CalendarTimes() {}

  static Optional<TimeValue> day(int year, int month, int day) {
    return isDay(year, month, day)
        ? Optional.of(TimeValue.day(LocalDate.of(year, month, day)))
        : Optional.empty();
  }

  static Optional<TimeValue> isoDay(String day) {
    String[] parts = day.split("-", -1);
    return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /// "29/07/2025": day first, or month first where only that makes a day.
  static Optional<TimeValue> figures(String figures) {
    String[] parts = figures.split("/", -1);
    int year = Integer.parseInt(parts[2].length() == 2 ? "20" + parts[2] : parts[2]);
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    Optional<TimeValue> dayFirst = day(year, second, first);
    return dayFirst.isPresent() ? dayFirst : day(year, first, second);
  }

  /// @param monthAndDay "12-25"
  static Optional<TimeValue> holiday(int year, String monthAndDay) {
    String[] parts = monthAndDay.split("-", -1);
    return day(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  static Optional<TimeValue> days(int year, int month, int first, int last) {
    if (!isDay(year, month, first) || !isDay(year, month, last) || last < first) {
      return Optional.empty();
    }
    return Optional.of(stretch(LocalDate.of(year, month, first), LocalDate.of(year, month, last)));
  }

  /// A stretch of days, written as an ISO interval.
  static TimeValue stretch(LocalDate from, LocalDate to) {
    return TimeValue.of(from + "/" + to, from, to, Grain.STRETCH);
  }

  static Optional<TimeValue> month(int year, int month) {
    YearMonth months = YearMonth.of(year, month);
    return Optional.of(
        TimeValue.of(months.toString(), months.atDay(1), months.atEndOfMonth(), Grain.MONTH));
  }

  static Optional<TimeValue> months(int year, int first, int last) {
    YearMonth from = YearMonth.of(year, first);
    YearMonth to = YearMonth.of(year, last);
    return to.isBefore(from)
        ? Optional.empty()
        : Optional.of(
            TimeValue.of(from + "/" + to, from.atDay(1), to.atEndOfMonth(), Grain.STRETCH));
  }

  /// A season of the northern year; winter begins in the year it is named by.
  static Optional<TimeValue> season(int year, String season) {
    YearMonth first =
        switch (season) {
          case "SP" -> YearMonth.of(year, 3);
          case "SU" -> YearMonth.of(year, 6);
          case "FA" -> YearMonth.of(year, 9);
          default -> YearMonth.of(year, 12);
        };
    return Optional.of(
        TimeValue.of(
            four(year) + "-" + season,
            first.atDay(1),
            first.plusMonths(2).atEndOfMonth(),
            Grain.SEASON));
  }

  /// "the winter of 2006-07".
  static Optional<TimeValue> seasons(String season, int year, String last) {
    return years(CalendarTimes.four(year), last).isEmpty()
        ? Optional.empty()
        : season(year, season);
  }

  static Optional<TimeValue> quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return Optional.of(
        TimeValue.of(
            four(year) + "-Q" + quarter,
            first.atDay(1),
            first.plusMonths(2).atEndOfMonth(),
            Grain.QUARTER));
  }

  static Optional<TimeValue> year(int year) {
    return Optional.of(
        TimeValue.of(four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR));
  }

  /// "2019-20", "2014-2018".
  static Optional<TimeValue> years(String first, String last) {
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(first.substring(0, 4 - last.length()) + last);
    return to <= from
        ? Optional.empty()
        : Optional.of(
            TimeValue.of(
                four(from) + "/" + four(to),
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 12, 31),
                Grain.STRETCH));
  }

  /// @param decade the year without its last digit
  static Optional<TimeValue> decade(int decade) {
    return Optional.of(
        TimeValue.of(
            String.format(Locale.ROOT, "%03d", decade),
            LocalDate.of(decade * 10, 1, 1),
            LocalDate.of(decade * 10 + 9, 12, 31),
            Grain.DECADE));
  }

  static Optional<TimeValue> century(int century) {
    return century < 1 || century > 30
        ? Optional.empty()
        : Optional.of(
            TimeValue.of(
                String.format(Locale.ROOT, "%02d", century - 1),
                LocalDate.of(century * 100 - 99, 1, 1),
                LocalDate.of(century * 100, 12, 31),
                Grain.CENTURY));
  }

  /// A period that has a name, as `from/to`, each an ISO day.
  static Optional<TimeValue> named(String interval) {
    String[] days = interval.split("/", -1);
    LocalDate from = LocalDate.parse(days[0]);
    LocalDate to = LocalDate.parse(days[days.length - 1]);
    return Optional.of(from.equals(to) ? TimeValue.day(from) : stretch(from, to));
  }

  static String four(int year) {
    return year < 1000 ? String.format(Locale.ROOT, "%04d", year) : Integer.toString(year);
  }
}
