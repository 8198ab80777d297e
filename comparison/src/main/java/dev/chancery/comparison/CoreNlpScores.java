package dev.chancery.comparison;

import dev.chancery.evaluation.parsing.EngineScores;
import java.io.IOException;
import java.nio.file.Path;

/// Writes down what CoreNLP scores, beside our engine's scores: `CoreNlpScores PROJECT`.
public final class CoreNlpScores {

  private CoreNlpScores() {}

  public static void main(String[] arguments) throws IOException {
    EngineScores.write(Path.of(arguments[0]), "corenlp", CoreNlpParser.load());
  }
}
