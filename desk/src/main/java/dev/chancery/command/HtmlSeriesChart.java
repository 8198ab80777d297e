package dev.chancery.command;

import dev.chancery.command.figures.Chart;
import dev.chancery.model.Figure;
import java.util.List;

/// Draws a series as columns on a line at zero. Years without a figure are gaps in which the line
/// is dashed; the first, the last and what the claim is about have their year and value beside
/// them, and what it is about is filled.
final class HtmlSeriesChart {

  private static final int PLOT = 80;
  private static final int LINE = 12;
  private static final int FIRST_LINE = 10;
  private static final int ROOM = 4;
  private static final double FILLED = 0.72;
  private static final double WIDEST = 28;

  private final Markup page;
  private final Chart chart;
  private final List<SeriesLabel> labels;

  /// How high the lines of labels are, above the columns and below them.
  private final int margin;

  HtmlSeriesChart(Markup page, Chart chart) {
    this.page = page;
    this.chart = chart;
    labels = SeriesLabel.placed(chart, this::middle);
    margin = ROOM + LINE * (1 + labels.stream().mapToInt(SeriesLabel::line).max().orElse(0));
  }

  void write(String title) {
    Drawing drawing = new Drawing(page);
    drawing.open(PLOT + 2 * margin, title, description());
    int place = 0;
    for (Chart.Row row : chart.rows()) {
      int places = places(row);
      double start = place * step();
      String line = row instanceof Chart.Row.Gap ? "axis gap" : "axis";
      if (row instanceof Chart.Row.Shown shown) {
        column(drawing, shown.figure(), start);
      }
      drawing.line(line, start, zero(), start + places * step(), zero());
      place += places;
    }
    labels.forEach(label -> label(drawing, label));
    drawing.close();
  }

  private static int places(Chart.Row row) {
    return switch (row) {
      case Chart.Row.Shown _ -> 1;
      case Chart.Row.Gap gap -> gap.to() - gap.from() + 1;
    };
  }

  private double step() {
    return (double) Drawing.WIDTH / chart.rows().stream().mapToInt(HtmlSeriesChart::places).sum();
  }

  private double zero() {
    return y(0);
  }

  private double y(double value) {
    double low = chart.low().doubleValue();
    double range = chart.high().doubleValue() - low;
    return margin + PLOT - (range == 0 ? 0 : (value - low) / range * PLOT);
  }

  private void column(Drawing drawing, Figure figure, double start) {
    double width = Math.min(WIDEST, step() * FILLED);
    double end = y(figure.value().doubleValue());
    drawing.box(
        figure.marked() ? "bar marked" : "bar",
        start + (step() - width) / 2,
        Math.min(end, zero()),
        width,
        Math.abs(zero() - end));
  }

  /// Values stand above all columns, so that they cover none; a thin line leads down to theirs.
  private void label(Drawing drawing, SeriesLabel label) {
    Figure figure = label.figure();
    String marked = figure.marked() ? " marked" : "";
    int above = FIRST_LINE + label.line() * LINE;
    int below = margin + PLOT + LINE + label.line() * LINE;
    double top = Math.min(zero(), y(figure.value().doubleValue()));
    drawing.line("leader", middle(figure), above + 2, middle(figure), top);
    drawing.words(
        "value" + marked, "middle", label.x(), above, chart.scale().words(figure.value()));
    drawing.words("year" + marked, "middle", label.x(), below, figure.label());
  }

  private double middle(Figure figure) {
    int place = 0;
    for (Chart.Row row : chart.rows()) {
      if (row instanceof Chart.Row.Shown shown && shown.figure().equals(figure)) {
        break;
      }
      place += places(row);
    }
    return (place + 0.5) * step();
  }

  private String description() {
    List<String> points =
        chart.rows().stream()
            .map(row ->
                switch (row) {
                  case Chart.Row.Shown shown -> told(shown.figure());
                  case Chart.Row.Gap gap -> gap.words() + ": no figure";
                })
            .toList();
    return "In " + chart.scale().unit() + ". " + String.join("; ", points);
  }

  private String told(Figure figure) {
    return figure.label()
        + ": "
        + chart.scale().words(figure.value())
        + (figure.marked() ? ", which the claim is about" : "");
  }
}
