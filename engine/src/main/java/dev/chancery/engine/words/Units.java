package dev.chancery.engine.words;

import dev.chancery.reference.Table;
import java.util.Set;

/// Units that are written without a blank after a number.
record Units(Set<String> known) {

  static Units load() {
    return new Units(
        Set.copyOf(Table.load(Units.class, "units.tsv").map(row -> row.required("unit"))));
  }

  boolean contains(String word) {
    return known.contains(word);
  }
}
