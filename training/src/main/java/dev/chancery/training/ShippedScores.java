package dev.chancery.training;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the model that the engine ships scores on the dev parts, by set and measure: the weights as
/// they were trained, and the exported files.
record ShippedScores(Map<String, Double> trained, Map<String, Double> exported) {

  static ShippedScores load() {
    Map<String, Double> trained = new LinkedHashMap<>();
    Map<String, Double> exported = new LinkedHashMap<>();
    for (Row row : Table.load(ShippedScores.class, "shipped-scores.tsv").rows()) {
      trained.put(row.required("measure"), Double.valueOf(row.required("trained")));
      exported.put(row.required("measure"), Double.valueOf(row.required("exported")));
    }
    return new ShippedScores(trained, exported);
  }
}
