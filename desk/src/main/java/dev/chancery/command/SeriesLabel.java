package dev.chancery.command;

import dev.chancery.command.figures.Chart;
import dev.chancery.model.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Where the year and the value of a point are written beside a chart.
///
/// @param x the middle of the words
/// @param line 0 or 1, where two would cover each other in one line
/// @param width how much room the words need
record SeriesLabel(Figure figure, double x, int line, double width) {

  private static final int LINES = 2;
  private static final double LETTER = 6.5;
  private static final double ROOM = 5;

  /// The labels of a chart: what the claim is about in any case, the others where there is room.
  ///
  /// @param middle where the column of a point stands
  static List<SeriesLabel> placed(Chart chart, ToDoubleFunction<Figure> middle) {
    List<SeriesLabel> placed = new ArrayList<>();
    chart.labelled().stream()
        .sorted(Comparator.comparing(Figure::marked).reversed())
        .forEach(figure -> place(figure, chart, middle.applyAsDouble(figure), placed));
    return placed;
  }

  private static void place(Figure figure, Chart chart, double middle, List<SeriesLabel> placed) {
    String value = chart.scale().words(figure.value());
    double width = LETTER * Math.max(value.length(), figure.label().length());
    double x = Math.clamp(middle, width / 2, Drawing.WIDTH - width / 2);
    IntStream.range(0, LINES)
        .mapToObj(line -> new SeriesLabel(figure, x, line, width))
        .filter(label -> placed.stream().noneMatch(label::covers))
        .findFirst()
        .filter(label -> figure.marked() || label.line() == 0)
        .ifPresent(placed::add);
  }

  private boolean covers(SeriesLabel other) {
    return line == other.line && Math.abs(x - other.x) < (width + other.width) / 2 + ROOM;
  }
}
