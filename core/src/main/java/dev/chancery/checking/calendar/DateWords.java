package dev.chancery.checking.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The names of days and months as newspapers write them, as parts of patterns, and their meaning.
final class DateWords {

  /// A day of the week, short or long.
  static final String WEEKDAY =
      "(?:Mon(?:day|\\.)?|Tues?(?:day|\\.)?|Wed(?:nesday|s?\\.)?|Thu(?:rsday|rs?\\.?|\\.)?|Fri(?:day|\\.)?|Sat(?:urday|\\.)?|Sun(?:day|\\.)?)";

  static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";

  static final String YEAR = "(?:1[0-9]|20)\\d\\d";

  /// What may stand before a year: nothing, a month, a day and month.
  static final String MONTH_BEFORE =
      "(?:(?:early|late|mid-?|the (?:spring|summer|autumn|fall|winter) of)[\\s-]?)?(?:(?:"
          + DAY
          + "\\s+)?"
          + MONTH
          + ",?\\s+(?:(?:of\\s+)|\\d{1,2},?\\s+)?)?";

  private static final DateTimeFormatter WITHOUT_WEEKDAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DateWords() {}

  /// The weekday of which these are the first letters.
  static DayOfWeek weekday(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word + " is no day of the week"));
  }

  static Month month(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word + " is no month"));
  }

  /// The day of the year, or nothing when no year has it ("February 30").
  static Optional<MonthDay> monthDay(String month, String day) {
    int number = Integer.parseInt(day.replaceAll("\\D", ""));
    Month named = month(month);
    return number <= named.maxLength() ? Optional.of(MonthDay.of(named, number)) : Optional.empty();
  }

  /// The date, or nothing when that year does not have it.
  static Optional<LocalDate> date(MonthDay day, int year) {
    return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  /// The date of "2025-07-29", or nothing when no calendar has it.
  static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// "29 July 2025".
  static String plain(LocalDate date) {
    return WITHOUT_WEEKDAY.format(date);
  }

  /// "29 July".
  static String plain(MonthDay day) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(day.atYear(2000));
  }

  static String name(Month month) {
    return month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
  }

  static boolean isLeap(int year) {
    return Year.isLeap(year);
  }
}
