package dev.chancery.comparison;

import dev.chancery.evaluation.ScorePage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Prints what the reading scores when it stands on CoreNLP, to be held against docs/accuracy.md:
/// `CoreNlpReading PROJECT`.
public final class CoreNlpReading {

  private CoreNlpReading() {}

  public static void main(String[] arguments) {
    String page = ScorePage.page(Path.of(arguments[0]), CoreNlpParser.load());
    System.out.writeBytes(page.getBytes(StandardCharsets.UTF_8));
  }
}
