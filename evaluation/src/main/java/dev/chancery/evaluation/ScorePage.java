package dev.chancery.evaluation;

import dev.chancery.engine.Engines;
import dev.chancery.reading.Reader;
import dev.chancery.reading.parse.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes the expected scores and the page that shows them, docs/accuracy.md, from what the reading
/// scores now. `ScorePage PROJECT`: run it after a change that is meant to move the scores, and
/// look at the difference before you commit it.
public final class ScorePage {

  private ScorePage() {}

  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    List<ExpectedScore> now = measured(project, Engines.reading());
    List<ExpectedScore> scores = new ArrayList<>(ExpectedScore.load(project));
    scores.removeIf(old -> now.stream().anyMatch(score -> score.set().equals(old.set())));
    scores.addAll(now);
    ExpectedScore.save(project, scores);
    Files.writeString(project.resolve("docs/accuracy.md"), page(scores));
  }

  /// The page for what the reading scores when it stands on this engine.
  public static String page(Path project, Parser engine) {
    return page(measured(project, engine));
  }

  private static List<ExpectedScore> measured(Path project, Parser engine) {
    Reader reader = new Reader(engine);
    return GoldSets.present(project).stream()
        .flatMap(set -> ExpectedScore.of(set, set.score(reader)).stream())
        .toList();
  }

  /// The page for these scores.
  static String page(List<ExpectedScore> scores) {
    StringBuilder page = new StringBuilder(HEAD);
    for (String set : scores.stream().map(ExpectedScore::set).distinct().toList()) {
      List<ExpectedScore> rows = scores.stream().filter(score -> score.set().equals(set)).toList();
      page.append("\n## ").append(set).append("\n\n");
      page.append("Data checksum `").append(rows.getFirst().checksum()).append("`.\n\n");
      page.append("| kind | found | of | right | predicted | recall | precision | F1 |\n");
      page.append("|---|---|---|---|---|---|---|---|\n");
      Score all = Score.NONE;
      for (ExpectedScore row : rows) {
        page.append(line(row.kind().code(), row.score()));
        all = all.plus(row.score());
      }
      page.append(line("all", all));
    }
    return page.toString();
  }

  private static String line(String kind, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %.3f | %.3f | %.3f |%n",
        kind,
        score.found(),
        score.of(),
        score.right(),
        score.predicted(),
        score.recall(),
        score.precision(),
        score.f1());
  }

  private static final String HEAD =
      """
      # Accuracy

      Generated from `evaluation/expected-scores.tsv` by `ScorePage`; a test fails when the program scores otherwise,
      better or worse. A list says what a careful reader finds in an article; `found` counts the findings that such a
      reader would miss if they were left out, `right` those of the program's findings that stand on the list at all.
      `samples` are the articles in `samples/`, written for the project; `development` are 30 public articles that the
      rules were measured on while they were written, so expect less on others.
      """;
}
