package dev.chancery.reading.time;

import dev.chancery.reference.Row;
import java.util.Optional;

/// A row of `rules.tsv`.
///
/// @param layer rules of a layer run over what the layers below have read
/// @param guard a further condition on where it stands
record TimeRule(String id, int layer, TimePattern pattern, Meaning meaning, Optional<Guard> guard) {

  static TimeRule of(Row row, Operations operations) {
    var pattern = new TimePattern(row.required("pattern"));
    return new TimeRule(
        "time." + row.required("id"),
        Integer.parseInt(row.required("layer")),
        pattern,
        new Meaning(row.required("meaning"), pattern, operations),
        row.optional("guard").map(Guard::named));
  }
}
