package dev.chancery.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a time expression means.
///
/// @param timex a TIMEX3 value
/// @param from its first day, absent where open
/// @param to its last day, absent where open
/// @param yearless whether the text leaves the year to the reader ("July 29")
record TimeValue(
    String timex, @Nullable LocalDate from, @Nullable LocalDate to, Grain grain, boolean yearless) {

  static TimeValue of(String timex, LocalDate from, LocalDate to, Grain grain) {
    return new TimeValue(timex, from, to, grain, false);
  }

  /// A time without a place in the calendar.
  static TimeValue open(String timex, Grain grain) {
    return new TimeValue(timex, null, null, grain, false);
  }

  static TimeValue day(LocalDate day) {
    return of(day.toString(), day, day, Grain.DAY);
  }

  TimeValue asYearless() {
    return new TimeValue(timex, from, to, grain, true);
  }

  TimeValue asGrain(Grain other) {
    return new TimeValue(timex, from, to, other, yearless);
  }
}
