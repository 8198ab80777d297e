package dev.chancery.statistics.source;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file as RFC 4180 has it: cells parted by commas, in quotation marks where they
/// hold a comma, a line end or a quotation mark, which is doubled then.
final class CsvRows {

  /// No cell of a statistic is as long; a quotation mark that is never closed makes one.
  private static final int LONGEST = 100_000;

  private final CutLines lines;
  private final char delimiter;
  private long read;
  private long start;

  CsvRows(BufferedReader lines) {
    this(lines, ',');
  }

  /// @param delimiter what parts the cells, where it is no comma
  CsvRows(BufferedReader lines, char delimiter) {
    this.lines = new CutLines(lines, delimiter);
    this.delimiter = delimiter;
  }

  /// The cells of the next row, or null after the last. Empty lines are passed over.
  @Nullable List<String> next() throws IOException {
    boolean found = advance();
    while (found && lines.isEmpty()) {
      found = advance();
    }
    start = read;
    if (!found) {
      return null;
    }
    return lines.isQuoted() ? quoted(lines.text()) : lines.cells();
  }

  /// The line on which the row that was last returned starts, from 1.
  long line() {
    return start;
  }

  private boolean advance() throws IOException {
    boolean found = lines.advance();
    read += found ? 1 : 0;
    return found;
  }

  private List<String> quoted(String first) throws IOException {
    List<String> cells = new ArrayList<>(12);
    StringBuilder cell = new StringBuilder();
    String line = first;
    boolean inside = false;
    for (int at = 0; ; at++) {
      if (at >= line.length()) {
        if (!inside) {
          cells.add(cell.toString());
          return cells;
        }
        line = continued(cell);
        at = -1;
      } else if (line.charAt(at) == '"') {
        boolean doubled = inside && at + 1 < line.length() && line.charAt(at + 1) == '"';
        if (doubled) {
          cell.append('"');
          at++;
        } else {
          inside = !inside;
        }
      } else if (line.charAt(at) == delimiter && !inside) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(line.charAt(at));
      }
    }
  }

  private String continued(StringBuilder cell) throws IOException {
    if (cell.length() > LONGEST || !advance()) {
      throw new ChanceryException(
          Code.BAD_INPUT, "line " + start + ": a quotation mark is never closed");
    }
    cell.append('\n');
    return lines.text();
  }
}
