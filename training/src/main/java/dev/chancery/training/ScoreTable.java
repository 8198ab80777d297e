package dev.chancery.training;

import java.util.Locale;
import java.util.Map;

/// The scores of a new model beside those of the shipped one.
///
/// @param trained of the new weights, by set and measure
/// @param exported of the new files as the engine runs them
record ScoreTable(
    ShippedScores shipped, Map<String, Double> trained, Map<String, Double> exported) {

  /// How far apart, in points, the figures of two trainings by the same recipe may be.
  static final double BOUND = 0.3;

  private static final String HEAD =
      """
      Dev parts, in per cent: the weights as they were trained, and the exported files as the engine runs them.

      | measure | trained: shipped | new | difference | exported: shipped | new | difference | within 0.3 |
      |---|---|---|---|---|---|---|---|
      """;

  /// The table, and what it comes to.
  String page() {
    StringBuilder page = new StringBuilder(HEAD);
    shipped.exported().keySet().forEach(measure -> page.append(line(measure)));
    long worse = shipped.exported().keySet().stream().filter(this::isWorse).count();
    return page.append('\n')
        .append(
            worse == 0
                ? "No exported figure is more than 0.3 below the shipped model's."
                : worse + " exported figures are more than 0.3 below the shipped model's.")
        .append('\n')
        .toString();
  }

  private String line(String measure) {
    return String.format(
        Locale.ROOT,
        "| %s |%s%s %s |%n",
        measure,
        cells(shipped.trained(), trained, measure),
        cells(shipped.exported(), exported, measure),
        verdict(measure));
  }

  private static String cells(
      Map<String, Double> shipped, Map<String, Double> own, String measure) {
    return String.format(
        Locale.ROOT,
        " %.2f | %.2f | %+.2f |",
        value(shipped, measure),
        value(own, measure),
        value(own, measure) - value(shipped, measure));
  }

  private String verdict(String measure) {
    if (isWorse(measure)) {
      return "no";
    }
    return hundredths(measure) > Math.round(BOUND * 100) ? "better" : "yes";
  }

  private boolean isWorse(String measure) {
    return hundredths(measure) < -Math.round(BOUND * 100);
  }

  /// The difference of the figures as they are shown, since a sum of doubles is a little beside it.
  private long hundredths(String measure) {
    return Math.round(value(exported, measure) * 100)
        - Math.round(value(shipped.exported(), measure) * 100);
  }

  private static double value(Map<String, Double> scores, String measure) {
    return scores.getOrDefault(measure, 0.0);
  }
}
