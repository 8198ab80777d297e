package dev.chancery.checking.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The rule by which a day falls in a year: a day of the year ("07-14"), the nth weekday of a month
/// ("4 THURSDAY 11"), or days from Easter ("EASTER -2").
final class DayRule {

  private static final String EASTER = "EASTER ";

  private DayRule() {}

  /// The dates; for Easter that of the western and that of the eastern churches.
  static List<LocalDate> dates(String rule, int year) {
    if (rule.startsWith(EASTER)) {
      int days = Integer.parseInt(rule.substring(EASTER.length()));
      return List.of(western(year).plusDays(days), eastern(year).plusDays(days));
    }
    if (rule.indexOf('-') == 2) {
      int month = Integer.parseInt(rule.substring(0, 2));
      return List.of(LocalDate.of(year, month, Integer.parseInt(rule.substring(3))));
    }
    List<String> parts = List.of(rule.split(" ", -1));
    LocalDate first = LocalDate.of(year, Integer.parseInt(parts.get(2)), 1);
    int nth = Integer.parseInt(parts.getFirst());
    return List.of(
        first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.valueOf(parts.get(1)))));
  }

  /// Easter Sunday in the Gregorian calendar, by the rule of Gauss as Butcher put it.
  static LocalDate western(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * week) / 451;
    int day = moon + week - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /// Easter Sunday in the Julian calendar, told in the Gregorian one (from 1900 to 2099).
  static LocalDate eastern(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int day = moon + week + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(13);
  }
}
