package dev.chancery.command.figures;

import java.math.BigDecimal;

/// A bar of a chart in a terminal, readable without colours.
final class Bar {

  private static final int WIDTH = 32;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bar() {}

  /// As long as `value` is beside the largest of all; nothing for what is below zero.
  static String of(BigDecimal value, BigDecimal largest) {
    if (value.signum() <= 0 || largest.signum() <= 0) {
      return "";
    }
    int eighths = (int) Math.round(8 * WIDTH * value.doubleValue() / largest.doubleValue());
    int rest = eighths % 8;
    return "█".repeat(eighths / 8) + (rest == 0 ? "" : EIGHTHS.charAt(rest));
  }
}
