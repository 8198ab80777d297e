package dev.chancery.reference.fact;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A table whose head says on which day it was true and what its keys of sources stand for.
///
/// A head line `source KEY: words` explains a key; a source that is no key is itself the words.
final class FactTable {

  private final Table table;
  private final LocalDate knownOn;
  private final Map<String, String> sources = new HashMap<>();

  FactTable(Table table) {
    this.table = table;
    knownOn = new RoughDate(head("date: ")).earliest();
    for (String line : table.head()) {
      int colon = line.indexOf(": ");
      if (line.startsWith("source ") && colon > 0) {
        sources.put(line.substring("source ".length(), colon), line.substring(colon + 2));
      }
    }
  }

  /// Reads a file that lies beside the other reference tables.
  static FactTable load(String file) {
    return new FactTable(Table.load(Table.class, file));
  }

  private String head(String start) {
    return table.head().stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(table.name() + " has no head line " + start))
        .substring(start.length());
  }

  LocalDate knownOn() {
    return knownOn;
  }

  Ground ground(Row row) {
    String source = row.text("source");
    String words = sources.getOrDefault(source, source.isEmpty() ? head("source: ") : source);
    return new Ground(table.name(), words, knownOn, Certainty.of(row.required("verified")));
  }

  <T> List<T> map(Function<Row, T> reader) {
    return table.map(reader);
  }

  <T> List<T> map(List<Row> rows, Function<Row, T> reader) {
    return new Table(table.name(), table.head(), rows).map(reader);
  }

  /// The rows under each value of a column, in the order of the table.
  Map<String, List<Row>> by(String column) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (String value : row.list(column)) {
        groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(row);
      }
    }
    return groups;
  }
}
