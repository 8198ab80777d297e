package dev.chancery.reference;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A data file of the project: comment lines that start with `#`, one line of column names, then
/// rows of tab-separated cells. An empty cell is unknown; `|` parts several values in a cell.
///
/// @param name the file's name, for messages
/// @param head the comment lines before the column names, without `# `
/// @param rows the rows in the file's order
public record Table(String name, List<String> head, List<Row> rows) {

  /// Reads the resource `file` that lies beside the class `owner`.
  ///
  /// @throws ChanceryException with file and line when a row has another number of cells than the
  ///   line of column names
  public static Table load(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new ChanceryException(Code.BAD_TABLE, file + " is missing from the program");
      }
      return read(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a table from text.
  public static Table read(String name, BufferedReader lines) throws IOException {
    TableLines table = new TableLines(name);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      table.add(line);
    }
    return table.end();
  }

  // At start-up code runs uncompiled, where a reader that looks at each character is slow.
  // Searching
  // for line ends and taking over lines of ASCII is done by the machine's own block instructions.
  private static Table read(String name, byte[] utf8) {
    TableLines table = new TableLines(name);
    String bytes = new String(utf8, StandardCharsets.ISO_8859_1);
    for (int start = 0; start < utf8.length; ) {
      int newline = bytes.indexOf('\n', start);
      int end = newline < 0 ? utf8.length : newline;
      table.add(new String(utf8, start, end - start, StandardCharsets.UTF_8));
      start = end + 1;
    }
    return table.end();
  }

  /// One value a row; a row that `reader` refuses is reported with file and line.
  public <T> List<T> map(Function<Row, T> reader) {
    List<T> all = new ArrayList<>(rows.size());
    for (Row row : rows) {
      try {
        all.add(reader.apply(row));
      } catch (IllegalArgumentException e) {
        throw row.refused(e.getMessage() == null ? "bad value" : e.getMessage(), e);
      }
    }
    return List.copyOf(all);
  }
}
