package dev.chancery.reference.fact;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import java.time.LocalDate;
import java.util.Optional;

/// The time from a first to a last day, each known to the day, the month or the year, or not.
///
/// @param from its first day; none when it began before all that is asked about
/// @param until its last day; none while it lasts
public record Stretch(Optional<RoughDate> from, Optional<RoughDate> until) {

  public Stretch {
    if (from.isPresent()
        && until.isPresent()
        && until.get().latest().isBefore(from.get().earliest())) {
      throw new IllegalArgumentException(from.get() + " is after " + until.get());
    }
  }

  static Stretch of(Row row, String from, String until) {
    return new Stretch(
        row.optional(from).map(RoughDate::new), row.optional(until).map(RoughDate::new));
  }

  /// Whether it covers `day`; not known on the days that a rough date leaves open.
  public Answer covers(LocalDate day) {
    return covers(day, 0);
  }

  /// As [#covers(LocalDate)], where both dates may be off by some years.
  Answer covers(LocalDate day, int years) {
    if (from.map(start -> day.isBefore(start.earliest().minusYears(years))).orElse(false)
        || until.map(end -> day.isAfter(end.latest().plusYears(years))).orElse(false)) {
      return Answer.NO;
    }
    boolean begun = from.map(start -> !day.isBefore(start.latest().plusYears(years))).orElse(true);
    boolean lasts = until.map(end -> !day.isAfter(end.earliest().minusYears(years))).orElse(true);
    return begun && lasts ? Answer.YES : Answer.UNKNOWN;
  }

  @Override
  public String toString() {
    return from.map(RoughDate::text).orElse("?") + "–" + until.map(RoughDate::text).orElse("");
  }
}
