package dev.chancery.statistics.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// Goes through the rows of a CSV file that has a line of column names.
final class CsvFile {

  private CsvFile() {}

  /// The names in the first line of a file, whatever parts them.
  static List<String> names(SourceFile file, String delimiter) {
    String head = file.opening().lines().findFirst().orElse("").replace("\"", "");
    return List.of(head.split(delimiter, -1));
  }

  /// Hands every row to `reading`; one that is wrong is told to `intake`.
  static void read(CsvRows rows, Intake intake, Consumer<TableRow> reading) throws IOException {
    List<String> head = rows.next();
    CsvColumns columns = new CsvColumns(head == null ? List.of() : head);
    for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
      try {
        reading.accept(new TableRow(columns, cells));
      } catch (IllegalArgumentException e) {
        intake.refuse(rows.line(), String.valueOf(e.getMessage()));
      }
    }
  }
}
