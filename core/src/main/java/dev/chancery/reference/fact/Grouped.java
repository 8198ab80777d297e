package dev.chancery.reference.fact;

import dev.chancery.reference.Row;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/// The lines of a table by the value of one column. A row becomes a value when it is first asked
/// for.
final class Grouped<T> {

  private final FactTable table;
  private final Map<String, List<Row>> groups;
  private final BiFunction<Row, Ground, T> reader;
  private final Map<String, List<T>> known = new ConcurrentHashMap<>();

  Grouped(FactTable table, String column, BiFunction<Row, Ground, T> reader) {
    this.table = table;
    this.reader = reader;
    groups = table.by(column);
  }

  static <T> Grouped<T> load(String file, String column, BiFunction<Row, Ground, T> reader) {
    return new Grouped<>(FactTable.load(file), column, reader);
  }

  /// The lines with this value, in the order of the table.
  List<T> of(String value) {
    List<Row> rows = groups.get(value);
    return rows == null
        ? List.of()
        : known.computeIfAbsent(value, _ -> table.map(rows, this::read));
  }

  List<T> all() {
    return table.map(this::read);
  }

  FactTable table() {
    return table;
  }

  private T read(Row row) {
    return reader.apply(row, table.ground(row));
  }
}
