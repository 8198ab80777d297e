package dev.chancery.command.figures;

import dev.chancery.model.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A chart for the terminal: a row for each figure, a sign before what the claim is about.
///
/// @param columns how wide its lines may be
public record TextChart(Chart chart, int columns) {

  private static final String MARK = "►";
  private static final int LABEL = 24;
  private static final int LONGEST_BAR = 32;
  private static final int BEFORE_RANKED = 48;
  private static final int BEFORE_POINT = 25;

  /// The unit, and the rows.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(chart.scale().unit());
    chart.rows().forEach(row -> lines.add(line(row)));
    return lines;
  }

  /// The same, of a series only its shape and the rows of those that matter.
  public List<String> brief() {
    if (chart.isRanking()) {
      return lines();
    }
    List<String> lines = new ArrayList<>();
    for (String spark : new Spark(chart).lines()) {
      lines.add("  " + spark.substring(Math.max(0, spark.length() - columns + 2)).stripTrailing());
    }
    lines.add(chart.scale().unit());
    chart.labelled().forEach(point -> lines.add(point(point)));
    return lines;
  }

  private String line(Chart.Row row) {
    return switch (row) {
      case Chart.Row.Shown shown ->
          chart.isRanking() ? ranked(shown.figure()) : point(shown.figure());
      case Chart.Row.Gap gap ->
          chart.isRanking() ? "    ⋮" : String.format("  %-11s no figure", gap.words());
    };
  }

  private String ranked(Figure figure) {
    return String.format(
            Locale.ROOT,
            "%s%4d  %s %14s  %s",
            mark(figure),
            figure.rank(),
            fitted(figure.label()),
            chart.scale().words(figure.value()),
            bar(figure, BEFORE_RANKED))
        .stripTrailing();
  }

  private String point(Figure figure) {
    return String.format(
            Locale.ROOT,
            "%s%5s %14s  %s",
            mark(figure),
            figure.label(),
            chart.scale().words(figure.value()),
            bar(figure, BEFORE_POINT))
        .stripTrailing();
  }

  private static String mark(Figure figure) {
    return figure.marked() ? MARK : " ";
  }

  private static String fitted(String label) {
    int length = label.codePointCount(0, label.length());
    return length <= LABEL
        ? label + " ".repeat(LABEL - length)
        : label.substring(0, label.offsetByCodePoints(0, LABEL - 1)) + "…";
  }

  private String bar(Figure figure, int before) {
    return Bar.of(
        figure.value(), chart.low(), chart.high(), Math.min(LONGEST_BAR, columns - before));
  }
}
