package dev.chancery.evaluation.parsing;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What an engine scores on a measure of a test set, as `evaluation/expected-engine-scores.tsv`
/// records it.
///
/// @param measure a [Measure], or a [NameClass] for names
record EngineScore(String engine, String set, String checksum, String measure, Count count) {

  private static final String HEAD =
      """
      # what: what the engines score on the test parts of treebanks and corpora of names; docs/engine-accuracy.md is made from it
      # source: own measurement, EngineScores
      # licence: CC0-1.0
      engine\tset\tchecksum\tmeasure\tright\tgold\tpredicted
      """;

  static List<EngineScore> load(Path project) {
    Path file = file(project);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return Table.read(file.getFileName().toString(), lines).map(EngineScore::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void save(Path project, List<EngineScore> scores) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    scores.forEach(score -> text.append(score.line()).append('\n'));
    Files.writeString(file(project), text);
  }

  /// Whether it is of a treebank; else it is of names.
  boolean isOfTrees() {
    return Arrays.stream(Measure.values()).anyMatch(each -> each.code().equals(measure));
  }

  EngineScore plus(EngineScore other) {
    return new EngineScore(engine, set, checksum, measure, count.plus(other.count));
  }

  EngineScore of(String otherMeasure) {
    return new EngineScore(engine, set, checksum, otherMeasure, count);
  }

  private static EngineScore of(Row row) {
    return new EngineScore(
        row.required("engine"),
        row.required("set"),
        row.required("checksum"),
        row.required("measure"),
        new Count(number(row, "right"), number(row, "gold"), number(row, "predicted")));
  }

  private static int number(Row row, String column) {
    return Integer.parseInt(row.required(column));
  }

  private String line() {
    return String.join(
        "\t",
        engine,
        set,
        checksum,
        measure,
        Integer.toString(count.right()),
        Integer.toString(count.gold()),
        Integer.toString(count.predicted()));
  }

  private static Path file(Path project) {
    return project.resolve("evaluation/expected-engine-scores.tsv");
  }
}
