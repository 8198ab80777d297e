package dev.chancery.statistics.source;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the columns of a CSV file are, by the names in its head; their order does not matter.
final class CsvColumns {

  private static final int NOWHERE = -1;

  private final Map<String, Column> columns = new HashMap<>();
  private final int count;
  private Column last = new Column("", NOWHERE);

  /// A column that is asked for.
  private static final class Column {
    private final String name;
    private final int place;
    private @Nullable Column next;

    private Column(String name, int place) {
      this.name = name;
      this.place = place;
    }
  }

  CsvColumns(List<String> names) {
    count = names.size();
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at).strip();
      if (columns.put(name, new Column(name, at)) != null) {
        throw new ChanceryException(Code.BAD_INPUT, "two columns are called " + name);
      }
    }
  }

  /// Fails where one of these is missing.
  void require(List<String> names) {
    List<String> missing = names.stream().filter(name -> !has(name)).toList();
    if (!missing.isEmpty()) {
      throw new ChanceryException(
          Code.BAD_INPUT, "the column " + String.join(", ", missing) + " is missing");
    }
  }

  boolean has(String name) {
    Column column = columns.get(name);
    return column != null && column.place != NOWHERE;
  }

  /// The cell under `name`; empty where there is no such column.
  String text(List<String> cells, String name) {
    if (cells.size() != count) {
      throw new IllegalArgumentException(
          "has " + cells.size() + " cells where there are " + count + " columns");
    }
    int place = column(name).place;
    return place == NOWHERE ? "" : stripped(cells.get(place));
  }

  /// Nearly no cell has blanks around it, and to see that costs less than to look for them.
  private static String stripped(String cell) {
    int length = cell.length();
    boolean bare = length > 0 && isPlain(cell.charAt(0)) && isPlain(cell.charAt(length - 1));
    return bare ? cell : cell.strip();
  }

  /// Whether it is no blank, as all letters of ASCII beyond the space are.
  private static boolean isPlain(char letter) {
    return letter > ' ' && letter < '\u0080';
  }

  /// The column of that name. The cells of all rows are asked for in the same order, so that it is
  /// mostly the one that came next before.
  private Column column(String name) {
    Column column = last.next;
    if (column == null || !column.name.equals(name)) {
      column = columns.computeIfAbsent(name, missing -> new Column(missing, NOWHERE));
      last.next = column;
    }
    last = column;
    return column;
  }
}
