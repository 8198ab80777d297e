package dev.chancery.command;

import dev.chancery.command.figures.Chart;
import dev.chancery.model.Figure;
import java.util.stream.Collectors;

/// Draws a ranking as bars, each under its name and value. The marked one is filled and in heavy
/// letters, so that it is told apart in print and without colours.
record HtmlRankChart(Markup page, Chart chart) {

  private static final int ROW = 27;
  private static final int GAP = 14;
  private static final int BASELINE = 11;
  private static final int BAR_TOP = 15;
  private static final int BAR = 6;
  private static final int RANK_END = 18;
  private static final int NAME = 24;
  private static final int LONGEST_NAME = 32;

  void write(String title) {
    Drawing drawing = new Drawing(page);
    drawing.open(height(), title, description());
    int top = 0;
    for (Chart.Row row : chart.rows()) {
      switch (row) {
        case Chart.Row.Shown shown -> bar(drawing, shown.figure(), top);
        case Chart.Row.Gap _ -> drawing.words("gap", "middle", RANK_END - 5, top + 8, "⋮");
      }
      top += height(row);
    }
    drawing.close();
  }

  private int height() {
    return chart.rows().stream().mapToInt(HtmlRankChart::height).sum();
  }

  private static int height(Chart.Row row) {
    return switch (row) {
      case Chart.Row.Shown _ -> ROW;
      case Chart.Row.Gap _ -> GAP;
    };
  }

  private void bar(Drawing drawing, Figure figure, int top) {
    String marked = figure.marked() ? " marked" : "";
    int line = top + BASELINE;
    drawing.words("rank" + marked, "end", RANK_END, line, String.valueOf(figure.rank()));
    drawing.words("name" + marked, "start", NAME, line, fitted(figure.label()));
    drawing.words("value" + marked, "end", Drawing.WIDTH, line, chart.value(figure));
    double zero = NAME - length(chart.low().doubleValue());
    double length = length(figure.value().doubleValue());
    drawing.box("bar" + marked, zero + Math.min(0, length), top + BAR_TOP, Math.abs(length), BAR);
  }

  private double length(double value) {
    double range = chart.high().subtract(chart.low()).doubleValue();
    return range == 0 ? 0 : value / range * (Drawing.WIDTH - NAME);
  }

  private static String fitted(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private String description() {
    return chart.figures().stream()
        .map(figure ->
            "%s %s, %s%s"
                .formatted(
                    figure.rank(),
                    figure.label(),
                    chart.value(figure),
                    figure.marked() ? ", which the claim is about" : ""))
        .collect(Collectors.joining("; "));
  }
}
