package dev.chancery.statistics.query;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.area.Area;
import java.util.Optional;

/// How a flow went from year to year.
///
/// @param partner the other side; none for what is of one area
/// @param from the first year, inclusive
/// @param to the last year, inclusive
/// @param mirror whether the partner's books are asked instead of the reporter's
public record SeriesQuestion(
    Area reporter,
    Optional<Area> partner,
    Flow flow,
    int from,
    int to,
    boolean mirror,
    Scope scope) {

  public SeriesQuestion {
    if (from > to) {
      throw new IllegalArgumentException("the first year is after the last");
    }
  }
}
