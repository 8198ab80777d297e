package dev.chancery.checking.figure;

import java.util.List;
import java.util.Optional;

/// The figures of one source from year to year; years that it does not have are not in it.
public record Series(String source, Books books, String unit, List<Point> points) {

  public Series {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a series has points");
    }
  }

  /// The figure of a year.
  public Optional<Point> in(int year) {
    return points.stream().filter(point -> point.year() == year).findFirst();
  }

  public int firstYear() {
    return points.getFirst().year();
  }

  public int lastYear() {
    return points.getLast().year();
  }
}
