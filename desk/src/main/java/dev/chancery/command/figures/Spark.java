package dev.chancery.command.figures;

import java.math.BigDecimal;
import java.util.List;

/// A series as one line of columns, the shape of it at a glance; a second line hangs below zero
/// where there is anything. Years without a figure are dots.
record Spark(Chart chart) {

  private static final String RISING = " ▁▂▃▄▅▆▇█";
  private static final String HANGING = " ▔▔▔▀▀▀██";
  private static final int LEVELS = 8;

  List<String> lines() {
    String above = line(RISING, "·", 1);
    return chart.low().signum() < 0 ? List.of(above, line(HANGING, " ", -1)) : List.of(above);
  }

  private String line(String levels, String none, int sign) {
    StringBuilder line = new StringBuilder();
    for (Chart.Row row : chart.rows()) {
      line.append(
          switch (row) {
            case Chart.Row.Shown shown -> levels.charAt(level(shown.figure().value(), sign));
            case Chart.Row.Gap gap -> none.repeat(gap.to() - gap.from() + 1);
          });
    }
    return line.toString();
  }

  /// Nothing is none; the least thing is one.
  private int level(BigDecimal value, int sign) {
    double largest = chart.high().max(chart.low().negate()).doubleValue();
    double size = value.doubleValue() * sign;
    return size <= 0 ? 0 : (int) Math.max(1, Math.round(LEVELS * size / largest));
  }
}
