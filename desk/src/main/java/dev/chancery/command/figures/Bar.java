package dev.chancery.command.figures;

import java.math.BigDecimal;

/// A bar of a chart in a terminal, readable without colours.
final class Bar {

  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bar() {}

  /// As long as `value` is beside the outermost ones. Where some are below zero, theirs go to the
  /// left of a line at zero; else what is zero has no bar.
  ///
  /// @param low the smallest value, at most zero
  /// @param high the largest value, at least zero
  /// @param columns how wide the longest bar is, or both sides together
  static String of(BigDecimal value, BigDecimal low, BigDecimal high, int columns) {
    double range = high.subtract(low).doubleValue();
    if (range == 0) {
      return "";
    }
    if (low.signum() == 0) {
      return bar(value.doubleValue() / range * columns);
    }
    int left = (int) Math.ceil(-low.doubleValue() / range * (columns - 1));
    double size = value.doubleValue() / range * (columns - 1);
    int below = size < 0 ? (int) Math.max(1, Math.round(-size)) : 0;
    return " ".repeat(left - below) + "█".repeat(below) + "│" + (size > 0 ? bar(size) : "");
  }

  private static String bar(double columns) {
    int eighths = (int) Math.round(8 * columns);
    int rest = eighths % 8;
    return "█".repeat(eighths / 8) + (rest == 0 ? "" : EIGHTHS.charAt(rest));
  }
}
