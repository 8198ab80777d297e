package dev.chancery.checking.calendar;

import dev.chancery.checking.calendar.Reckoning.Way;
import dev.chancery.model.Quantity;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Ground;
import java.time.LocalDate;
import java.util.List;

/// When something began or happened that years are counted from.
///
/// @param what in words ("NATO founded")
record Beginning(String what, RoughDate date, String source, LocalDate knownOn) {

  static Beginning of(String what, RoughDate date, Ground ground) {
    return new Beginning(what, date, ground.source(), ground.knownOn());
  }

  /// Whether at least its month is known.
  boolean hasMonth() {
    return date.text().length() > 4;
  }

  /// How far it is from a day, in a unit of time.
  List<Way> until(LocalDate day, Quantity claimed) {
    Moment begun = new Moment(date.earliest(), date.latest(), 0, 0);
    return new Apart(begun, new Moment(day, day, 0, 0))
        .in(claimed).stream()
            .map(way ->
                new Way(
                    what + " in " + date + ", counted to " + day, way.number(), source, knownOn))
            .toList();
  }

  /// The years from it to another year.
  Way until(int year) {
    String definition = what + " in " + date.year() + ", counted to " + year;
    return new Way(definition, year - date.year(), source, knownOn);
  }
}
