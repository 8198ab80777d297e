package dev.chancery.statistics.query;

import dev.chancery.statistics.Status;
import dev.chancery.statistics.Vintage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The figures of one source from year to year; years that it does not have are not in it.
public record Series(SeriesQuestion question, String source, String unit, List<Point> points) {

  public Series {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a series has points");
    }
  }

  /// A year's figure, and the vintage it is from: the newest of the source that has the year.
  public record Point(int year, BigDecimal value, Status status, Vintage vintage) {}

  /// The figure of a year.
  public Optional<Point> in(int year) {
    return points.stream().filter(point -> point.year() == year).findFirst();
  }
}
