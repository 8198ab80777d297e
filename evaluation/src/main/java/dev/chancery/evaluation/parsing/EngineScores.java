package dev.chancery.evaluation.parsing;

import dev.chancery.engine.Engines;
import dev.chancery.reading.parse.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes down what an engine scores now, and the page that shows it, docs/engine-accuracy.md.
/// `EngineScores PROJECT` does so for ours: run it after a change that is meant to move the scores,
/// and look at the difference before you commit it.
public final class EngineScores {

  private EngineScores() {}

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), "chancery", Engines.plain());
  }

  /// Puts an engine's scores in the place of those that stand under its name.
  public static void write(Path project, String engine, Parser parser) throws IOException {
    List<EngineScore> scores = new ArrayList<>(EngineScore.load(project));
    for (TestSet set : TestSet.present(project)) {
      scores.removeIf(score -> score.engine().equals(engine) && score.set().equals(set.name()));
      scores.addAll(set.score(engine, parser));
    }
    EngineScore.save(project, scores);
    Files.writeString(project.resolve("docs/engine-accuracy.md"), EnginePage.of(scores));
  }
}
