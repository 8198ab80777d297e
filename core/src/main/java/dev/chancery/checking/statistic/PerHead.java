package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// Output a head: output and population of the same years, each from its own source.
final class PerHead {

  /// What it is called as a flow.
  static final String FLOW = "gdp_per_head";

  /// The flows that it is made of.
  static final String OUTPUT = "gdp";

  static final String HEADS = "population";

  private PerHead() {}

  /// The quotients of all series of output with the population that covers most of their years.
  static List<Series> of(List<Series> outputs, List<Series> populations) {
    return outputs.stream()
        .flatMap(output ->
            populations.stream()
                .flatMap(population -> quotient(output, population).stream())
                .max((one, other) -> Integer.compare(one.points().size(), other.points().size()))
                .stream())
        .toList();
  }

  private static Optional<Series> quotient(Series output, Series population) {
    List<Point> points =
        output.points().stream()
            .flatMap(point ->
                population.in(point.year()).stream()
                    .filter(heads -> heads.value().signum() > 0)
                    .map(heads ->
                        new Point(
                            point.year(),
                            point.value().divide(heads.value(), MathContext.DECIMAL64),
                            point.vintage())))
            .toList();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series(output.source(), output.books(), output.unit(), points));
  }
}
