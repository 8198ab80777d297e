package dev.chancery.engine;

import dev.chancery.engine.encoder.ModelFiles;
import dev.chancery.engine.habits.AccustomedParser;
import dev.chancery.reading.parse.Parser;
import java.nio.file.Path;

/// Which engine a program parses with, while there are two: CoreNLP, or the encoder when the
/// property `chancery.encoder` names the folder of a model or says `shipped`.
public final class Engines {

  static final String PROPERTY = "chancery.encoder";

  private Engines() {}

  /// Starts to load the chosen engine in the background.
  public static Parser chosen() {
    String named = System.getProperty(PROPERTY, "");
    return switch (named) {
      case "" -> CoreNlpParser.load();
      case "shipped" -> accustomed(ModelFiles.shipped());
      default -> accustomed(new ModelFiles(Path.of(named)));
    };
  }

  private static Parser accustomed(ModelFiles files) {
    return new AccustomedParser(EncoderParser.load(files));
  }
}
