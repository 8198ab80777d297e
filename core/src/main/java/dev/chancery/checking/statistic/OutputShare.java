package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// What is told as a share of a country's output: exports and output of the same years, each from
/// its own source.
final class OutputShare {

  private static final String SUFFIX = "_of_gdp";

  private OutputShare() {}

  static boolean is(String flow) {
    return flow.endsWith(SUFFIX);
  }

  /// What a flow is called when it is told as a share.
  static String of(String flow) {
    return flow + SUFFIX;
  }

  /// The flow whose share it is; any other flow is itself.
  static String part(String flow) {
    return is(flow) ? flow.substring(0, flow.length() - SUFFIX.length()) : flow;
  }

  /// All shares, in percent, of the years that both have.
  static List<Series> of(List<Series> parts, List<Series> outputs) {
    return parts.stream()
        .flatMap(part -> outputs.stream().flatMap(output -> share(part, output).stream()))
        .toList();
  }

  private static Optional<Series> share(Series part, Series output) {
    List<Point> points =
        part.points().stream()
            .flatMap(point ->
                output.in(point.year()).stream()
                    .filter(whole -> whole.value().signum() > 0)
                    .map(whole -> share(point, whole)))
            .toList();
    boolean alike = part.unit().equals(output.unit());
    return points.isEmpty() || !alike
        ? Optional.empty()
        : Optional.of(new Series(part.source(), part.books(), "percent", points));
  }

  private static Point share(Point part, Point whole) {
    return new Point(
        part.year(),
        part.value()
            .movePointRight(2)
            .divide(whole.value(), MathContext.DECIMAL64)
            .setScale(1, RoundingMode.HALF_UP),
        part.vintage());
  }
}
