package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts several areas as one: the series of each, from one source and in the same books, become
/// their sum.
final class SeriesSum {

  private SeriesSum() {}

  /// The sums by source and books.
  ///
  /// @param parts the series of every area that is counted
  /// @param least how many of the areas must have a figure of a year
  static List<Series> of(List<List<Series>> parts, int least) {
    List<Series> first = parts.stream().flatMap(List::stream).toList();
    List<Series> sums = new ArrayList<>();
    for (Series each : first) {
      if (sums.stream().noneMatch(sum -> isAlike(sum, each))) {
        sum(each, parts, least).ifPresent(sums::add);
      }
    }
    return sums;
  }

  private static Optional<Series> sum(Series like, List<List<Series>> parts, int least) {
    List<Series> alike =
        parts.stream()
            .flatMap(part -> part.stream().filter(each -> isAlike(like, each)).limit(1))
            .toList();
    List<Point> points =
        alike.stream()
            .flatMap(series -> series.points().stream())
            .map(Point::year)
            .distinct()
            .sorted()
            .flatMap(year -> sum(alike, year, least).stream())
            .toList();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series(like.source(), like.books(), like.unit(), points));
  }

  private static Optional<Point> sum(List<Series> alike, int year, int least) {
    List<Point> found = alike.stream().flatMap(series -> series.in(year).stream()).toList();
    return found.size() < least
        ? Optional.empty()
        : Optional.of(
            new Point(
                year,
                found.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                found.getFirst().vintage()));
  }

  private static boolean isAlike(Series one, Series other) {
    return one.source().equals(other.source())
        && one.books() == other.books()
        && one.unit().equals(other.unit());
  }
}
