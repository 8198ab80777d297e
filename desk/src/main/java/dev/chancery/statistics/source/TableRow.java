package dev.chancery.statistics.source;

import java.util.List;
import java.util.Map;

/// A row of a table.
record TableRow(CsvColumns columns, List<String> cells) {

  String text(String column) {
    return columns.text(cells, column);
  }

  int year(String column) {
    String text = text(column);
    if (!text.matches("\\d{4}")) {
      throw new IllegalArgumentException("\"" + text + "\" is no year");
    }
    return Integer.parseInt(text);
  }

  /// What the word in a cell stands for.
  <T> T oneOf(String column, Map<String, T> meanings) {
    T meaning = meanings.get(text(column));
    if (meaning == null) {
      throw new IllegalArgumentException(
          "%s \"%s\" is none of %s"
              .formatted(
                  column,
                  text(column),
                  String.join(", ", meanings.keySet().stream().sorted().toList())));
    }
    return meaning;
  }
}
