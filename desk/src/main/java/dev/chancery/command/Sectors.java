package dev.chancery.command;

import dev.chancery.reference.Table;
import java.util.Map;
import java.util.stream.Collectors;

/// What the codes of the PLOVER sectors stand for, in a word.
record Sectors(Map<String, String> names) {

  Sectors {
    names = Map.copyOf(names);
  }

  /// Reads the table of the program.
  static Sectors load() {
    return new Sectors(
        Table.load(Sectors.class, "sectors.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("code"), row -> row.required("name"))));
  }

  /// The sector's name; an unknown code stays as it is.
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
