package dev.chancery.reading.claim;

import dev.chancery.reference.Table;
import java.util.Map;
import java.util.stream.Collectors;

/// How far each claim rule can be trusted: how often what it found stood on the lists of careful
/// readers (`precision.tsv`).
final class Precision {

  /// What a rule is worth of which nothing is known, and how many findings that counts for: few
  /// measured findings move it little.
  private static final double BEFORE = 0.8;

  private static final int WEIGHT = 5;

  private final Map<String, Double> byRule;

  private Precision(Map<String, Double> byRule) {
    this.byRule = byRule;
  }

  static Precision load() {
    return new Precision(
        Table.load(Precision.class, "precision.tsv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.required("rule"),
                    row ->
                        smoothed(
                            Integer.parseInt(row.required("right")),
                            Integer.parseInt(row.required("of"))))));
  }

  /// The confidence in a finding of this rule, between 0 and 1.
  double of(String rule) {
    return byRule.getOrDefault(rule, BEFORE);
  }

  /// Rounded to hundredths, which is finer than so few findings can tell.
  static double smoothed(int right, int of) {
    return Math.round(100 * (right + WEIGHT * BEFORE) / (of + WEIGHT)) / 100.0;
  }
}
