package dev.chancery.evaluation.parsing;

import dev.chancery.engine.CoreNlpParser;
import dev.chancery.engine.EncoderParser;
import dev.chancery.engine.encoder.ModelFiles;
import dev.chancery.reading.parse.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Writes down what engines score now, and the page that shows it, docs/engine-accuracy.md.
/// `EngineScores PROJECT [ENGINE...]`: run it after a change that is meant to move the scores, and
/// look at the difference before you commit it.
public final class EngineScores {

  private EngineScores() {}

  /// The engines by the names that the scores have for them.
  static Map<String, Supplier<Parser>> engines() {
    Map<String, Supplier<Parser>> engines = new LinkedHashMap<>();
    engines.put("corenlp", CoreNlpParser::load);
    engines.put("chancery", EngineScores::encoder);
    return engines;
  }

  /// Ours, with the shipped model or that of the folder which the property `chancery.encoder`
  /// names.
  private static Parser encoder() {
    String folder = System.getProperty("chancery.encoder", "shipped");
    return EncoderParser.load(
        folder.equals("shipped") ? ModelFiles.shipped() : new ModelFiles(Path.of(folder)));
  }

  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Set<String> asked = Set.copyOf(List.of(arguments).subList(1, arguments.length));
    List<EngineScore> scores = new ArrayList<>(EngineScore.load(project));
    for (Map.Entry<String, Supplier<Parser>> engine : engines().entrySet()) {
      if (asked.isEmpty() || asked.contains(engine.getKey())) {
        measure(project, engine.getKey(), engine.getValue().get(), scores);
      }
    }
    EngineScore.save(project, scores);
    Files.writeString(project.resolve("docs/engine-accuracy.md"), EnginePage.of(scores));
  }

  private static void measure(Path project, String engine, Parser parser, List<EngineScore> scores)
      throws IOException {
    for (TestSet set : TestSet.present(project)) {
      scores.removeIf(score -> score.engine().equals(engine) && score.set().equals(set.name()));
      scores.addAll(set.score(engine, parser));
    }
  }
}
