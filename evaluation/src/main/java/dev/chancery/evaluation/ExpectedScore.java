package dev.chancery.evaluation;

import dev.chancery.model.Kind;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the reading scores on a kind of a gold set, as `evaluation/expected-scores.tsv` records it.
record ExpectedScore(String set, String checksum, Kind kind, Score score) {

  private static final String HEAD =
      """
      # what: what the reading scores on each gold set; docs/accuracy.md is made from it
      # source: own measurement, ScorePage
      # licence: CC0-1.0
      set\tchecksum\tkind\tfound\tof\tright\tpredicted
      """;

  static List<ExpectedScore> load(Path project) {
    Path file = file(project);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return Table.read(file.getFileName().toString(), lines).map(ExpectedScore::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void save(Path project, List<ExpectedScore> scores) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    scores.forEach(score -> text.append(score.line()).append('\n'));
    Files.writeString(file(project), text);
  }

  static List<ExpectedScore> of(GoldSet set, Map<Kind, Score> scores) {
    String checksum = set.checksum();
    return scores.entrySet().stream()
        .map(entry -> new ExpectedScore(set.name(), checksum, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static ExpectedScore of(Row row) {
    return new ExpectedScore(
        row.required("set"),
        row.required("checksum"),
        Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)),
        new Score(
            number(row, "found"),
            number(row, "of"),
            number(row, "right"),
            number(row, "predicted")));
  }

  private static int number(Row row, String column) {
    return Integer.parseInt(row.required(column));
  }

  private String line() {
    return String.join(
        "\t",
        set,
        checksum,
        kind.code(),
        Integer.toString(score.found()),
        Integer.toString(score.of()),
        Integer.toString(score.right()),
        Integer.toString(score.predicted()));
  }

  private static Path file(Path project) {
    return project.resolve("evaluation/expected-scores.tsv");
  }
}
