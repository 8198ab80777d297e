package dev.chancery.evaluation.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What must be found: a finding of this kind that overlaps these words and has these fields.
record Fact(String id, String kind, List<Expectation> expectations, String words) {

  /// Reads a table of facts: id, kind, fields and words in each row.
  static List<Fact> readAll(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t"))
        .map(Fact::of)
        .toList();
  }

  private static Fact of(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("not a row of four cells: " + row);
    }
    List<Expectation> expectations =
        Arrays.stream(cells[2].split(";"))
            .filter(field -> field.contains("="))
            .map(Expectation::of)
            .toList();
    return new Fact(cells[0], cells[1], expectations, cells[3]);
  }
}
