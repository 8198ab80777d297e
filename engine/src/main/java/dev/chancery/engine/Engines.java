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

  /// Starts to load the chosen engine in the background, as the reading is used to it.
  public static Parser chosen() {
    Parser plain = plain();
    return plain instanceof EncoderParser ? new AccustomedParser(plain) : plain;
  }

  /// Starts to load the chosen engine, which keeps to the conventions of its treebanks.
  public static Parser plain() {
    String named = System.getProperty(PROPERTY, "");
    return switch (named) {
      case "" -> CoreNlpParser.load();
      case "shipped" -> EncoderParser.load(ModelFiles.shipped());
      default -> EncoderParser.load(new ModelFiles(Path.of(named)));
    };
  }
}
