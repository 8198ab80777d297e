package dev.chancery.checking.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// A day of the week, and the days that are meant by the words it stands with; one of them where
/// only the day of the week is known.
///
/// @param apposed whether the one stands beside the other without a verb: then it is so, whatever
///   is supposed to happen on that day
record ToldDay(int start, int end, DayOfWeek weekday, List<LocalDate> days, boolean apposed) {

  ToldDay {
    days = List.copyOf(days);
  }
}
