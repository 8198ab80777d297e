package dev.chancery.checking.calendar;

import dev.chancery.checking.calendar.Reckoning.Way;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Ground;
import java.time.LocalDate;

/// When something began or happened that years are counted from.
///
/// @param what in words ("NATO founded")
record Beginning(String what, RoughDate date, String source, LocalDate knownOn) {

  static Beginning of(String what, RoughDate date, Ground ground) {
    return new Beginning(what, date, ground.source(), ground.knownOn());
  }

  /// The years from it to another year.
  Way until(int year) {
    String definition = what + " in " + date.year() + ", counted to " + year;
    return new Way(definition, year - date.year(), source, knownOn);
  }
}
