package dev.chancery.reference;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a [Table].
public final class Row {

  private final String table;
  private final int line;
  private final Map<String, Integer> columns;
  private final String[] cells;

  private Row(String table, int line, Map<String, Integer> columns, String[] cells) {
    this.table = table;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  static Row of(String table, int line, Map<String, Integer> columns, String text) {
    String[] cells = text.split("\t", -1);
    Row row = new Row(table, line, columns, cells);
    if (cells.length != columns.size()) {
      throw row.refused(
          "has " + cells.length + " cells where there are " + columns.size() + " columns", null);
    }
    return row;
  }

  /// The cell under `column`, empty text when it is empty.
  public String text(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw refused("no column is named " + column, null);
    }
    return cells[index].strip();
  }

  /// The cell under `column`, or nothing when it is empty.
  public Optional<String> optional(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /// The cell under `column`, which must not be empty.
  public String required(String column) {
    return optional(column).orElseThrow(() -> refused("the cell " + column + " is empty", null));
  }

  /// The values under `column`, parted by `|`.
  public List<String> list(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    // One sign is split without a regular expression, which counts at start-up.
    String[] values = cell.split("\\|", -1);
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i].strip();
    }
    return List.of(values);
  }

  ChanceryException refused(String why, @org.jspecify.annotations.Nullable Throwable cause) {
    String message = table + ":" + line + ": " + why;
    return cause == null
        ? new ChanceryException(Code.BAD_TABLE, message)
        : new ChanceryException(Code.BAD_TABLE, message, cause);
  }
}
