package dev.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the lines of a data file, in order, and makes them a [Table].
final class TableLines {

  private final String name;
  private final List<String> head = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private Map<String, Integer> columns = Map.of();
  private int number;

  TableLines(String name) {
    this.name = name;
  }

  void add(String line) {
    number++;
    if (line.startsWith("#")) {
      head.add(line.substring(1).strip());
    } else if (!line.isBlank()) {
      if (columns.isEmpty()) {
        columns = numbered(line.split("\t", -1));
      } else {
        rows.add(Row.of(name, number, columns, line));
      }
    }
  }

  private static Map<String, Integer> numbered(String[] names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    return numbers;
  }

  Table end() {
    return new Table(name, head, rows);
  }
}
