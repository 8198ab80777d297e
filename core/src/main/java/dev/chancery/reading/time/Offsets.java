package dev.chancery.reading.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// Times told by their distance from the article's date: "last week", "three years ago".
final class Offsets {

  private static final int DAYS_OF_YEAR = 365;

  private Offsets() {}

  /// The weekday before (-1), in (0) or after (1) the article's: "last Tuesday", "this Tuesday".
  static Optional<TimeValue> weekday(int weekday, int offset, Anchor anchor) {
    LocalDate today = anchor.day();
    if (today == null) {
      return TensedTimes.weekday(weekday, anchor);
    }
    DayOfWeek wanted = DayOfWeek.of(weekday);
    LocalDate day =
        switch (offset) {
          case -1 -> today.with(TemporalAdjusters.previous(wanted));
          case 0 -> today.with(DayOfWeek.MONDAY).plusDays(weekday - 1L);
          default -> today.with(TemporalAdjusters.next(wanted));
        };
    return Optional.of(TimeValue.day(day));
  }

  /// "last October", "this October", "next October".
  static Optional<TimeValue> month(int month, int offset, Anchor anchor) {
    LocalDate today = anchor.day();
    if (today == null) {
      return TensedTimes.month(month, anchor);
    }
    return CalendarTimes.month(yearOf(offset, month, today.getMonthValue(), today), month);
  }

  /// "last winter", "this summer".
  static Optional<TimeValue> season(String season, int offset, Anchor anchor) {
    LocalDate today = anchor.day();
    if (today == null) {
      return TensedTimes.season(season, anchor);
    }
    if (offset == 0) {
      return TensedTimes.season(season, new Anchor(today, Tense.NONE));
    }
    Tense tense = offset < 0 ? Tense.PAST : Tense.FUTURE;
    LocalDate from = offset < 0 ? today.minusMonths(3) : today.plusMonths(3);
    return TensedTimes.season(season, new Anchor(from, tense));
  }

  private static int yearOf(int offset, int wanted, int current, LocalDate today) {
    return switch (offset) {
      case -1 -> wanted < current ? today.getYear() : today.getYear() - 1;
      case 0 -> today.getYear();
      default -> wanted > current ? today.getYear() : today.getYear() + 1;
    };
  }

  /// The unit this many before or after the present one: "last year" is -1 Y.
  static Optional<TimeValue> unit(String unit, int offset, Anchor anchor) {
    LocalDate today = anchor.day();
    return today == null
        ? Optional.of(TimeValue.open(unplaced(unit, offset), Grain.REFERENCE))
        : placed(unit, isPastWeekend(unit, offset, anchor) ? -1 : offset, today);
  }

  /// "this weekend" in past tense, on a weekday, is the last one.
  private static boolean isPastWeekend(String unit, int offset, Anchor anchor) {
    LocalDate today = anchor.day();
    return unit.equals("WE")
        && offset == 0
        && anchor.tense() == Tense.PAST
        && today != null
        && today.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
  }

  private static String unplaced(String unit, int offset) {
    return switch (unit) {
      case "Y" -> "XXXX";
      case "M" -> "XXXX-XX";
      case "W" -> "XXXX-WXX";
      case "D" -> "XXXX-XX-XX";
      default -> offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF";
    };
  }

  private static Optional<TimeValue> placed(String unit, int offset, LocalDate today) {
    return switch (unit) {
      case "Y" -> CalendarTimes.year(today.getYear() + offset);
      case "M" -> {
        YearMonth month = YearMonth.from(today).plusMonths(offset);
        yield CalendarTimes.month(month.getYear(), month.getMonthValue());
      }
      case "Q" -> {
        LocalDate day = today.plusMonths(3L * offset);
        yield CalendarTimes.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      }
      case "W" -> Optional.of(week(today.plusWeeks(offset)));
      case "WE" -> Optional.of(weekend(today, offset));
      case "D" -> Optional.of(TimeValue.day(today.plusDays(offset)));
      case "DE" -> CalendarTimes.decade(today.getYear() / 10 + offset);
      case "CE" -> CalendarTimes.century((today.getYear() + 99) / 100 + offset);
      default -> Optional.of(TimeValue.day(today));
    };
  }

  private static TimeValue week(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return TimeValue.of(weekName(day), monday, monday.plusDays(6), Grain.WEEK);
  }

  private static String weekName(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /// On a Saturday or Sunday "this weekend" is the present one, on other days the next.
  private static TimeValue weekend(LocalDate today, int offset) {
    boolean now = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    int weeks = now || offset <= 0 ? offset : offset - 1;
    LocalDate saturday = today.with(DayOfWeek.SATURDAY).plusWeeks(weeks);
    return TimeValue.of(weekName(saturday) + "-WE", saturday, saturday.plusDays(1), Grain.STRETCH);
  }

  /// "yesterday afternoon", "this morning".
  static Optional<TimeValue> partOfDay(int offset, String part, Anchor anchor) {
    return unit("D", offset, anchor).flatMap(day -> ClockTimes.part(day, part));
  }

  /// The day, week, month or year this far from the article's date: "three years ago".
  ///
  /// @param sign -1 for the past, 1 for the future
  static Optional<TimeValue> away(String number, int sign, String unit, Anchor anchor) {
    LocalDate today = anchor.day();
    if (today == null || Lengths.isVague(number)) {
      return Optional.of(TimeValue.open(sign < 0 ? "PAST_REF" : "FUTURE_REF", Grain.REFERENCE));
    }
    BigDecimal amount = new BigDecimal(number).multiply(BigDecimal.valueOf(sign));
    int whole = amount.intValue();
    return switch (unit) {
      case "DE" -> placed("Y", amount.multiply(BigDecimal.TEN).intValue(), today);
      case "CE" -> placed("Y", amount.movePointRight(2).intValue(), today);
      case "Y" ->
          whole == 0
              ? placed("M", amount.multiply(BigDecimal.valueOf(12)).intValue(), today)
              : placed("Y", whole, today);
      case "FO" -> placed("W", 2 * whole, today);
      case "TH" -> Optional.of(TimeValue.day(today.plusDays(whole / 24)));
      default -> placed(unit, whole, today);
    };
  }

  /// "the past four years", to the article's date.
  static Optional<TimeValue> past(String amount, String unit, Anchor anchor) {
    LocalDate today = anchor.day();
    String timex = Lengths.timex(amount, unit);
    return Optional.of(
        today == null || Lengths.isVague(amount)
            ? TimeValue.open(timex, Grain.DURATION)
            : TimeValue.of(
                timex,
                shifted(today, new BigDecimal(amount).negate(), unit),
                today,
                Grain.STRETCH));
  }

  /// "the next four years", from the article's date.
  static Optional<TimeValue> coming(String amount, String unit, Anchor anchor) {
    LocalDate today = anchor.day();
    String timex = Lengths.timex(amount, unit);
    return Optional.of(
        today == null || Lengths.isVague(amount)
            ? TimeValue.open(timex, Grain.DURATION)
            : TimeValue.of(
                timex, today, shifted(today, new BigDecimal(amount), unit), Grain.STRETCH));
  }

  static LocalDate shifted(LocalDate day, int amount, String unit) {
    return shifted(day, BigDecimal.valueOf(amount), unit);
  }

  private static LocalDate shifted(LocalDate day, BigDecimal amount, String unit) {
    return switch (unit) {
      case "Y" -> moved(day, amount, ChronoUnit.YEARS);
      case "DE" -> moved(day, amount, ChronoUnit.DECADES);
      case "CE" -> moved(day, amount, ChronoUnit.CENTURIES);
      case "M" -> day.plusMonths(amount.intValue());
      case "Q" -> day.plusMonths(3L * amount.intValue());
      case "W", "WE" -> day.plusWeeks(amount.intValue());
      case "FO" -> day.plusWeeks(2L * amount.intValue());
      case "D" -> day.plusDays(amount.intValue());
      case "TH" -> day.plusDays(amount.intValue() / 24);
      default -> day;
    };
  }

  private static LocalDate moved(LocalDate day, BigDecimal amount, ChronoUnit unit) {
    BigDecimal rest = amount.subtract(BigDecimal.valueOf(amount.intValue()));
    long days =
        rest.multiply(BigDecimal.valueOf(DAYS_OF_YEAR * unit.getDuration().toDays() / 365))
            .longValue();
    return day.plus(amount.intValue(), unit).plusDays(days);
  }
}
