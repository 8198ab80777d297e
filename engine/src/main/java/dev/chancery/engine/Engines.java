package dev.chancery.engine;

import dev.chancery.engine.encoder.ModelFiles;
import dev.chancery.engine.habits.AccustomedParser;
import dev.chancery.reading.parse.Parser;
import java.nio.file.Path;

/// The engines a program parses with. They run the shipped model; to try another one, name the
/// folder of its files by the property `chancery.encoder`.
public final class Engines {

  static final String PROPERTY = "chancery.encoder";

  private Engines() {}

  /// Starts to load the engine in the background; its trees are as the reading is used to them.
  public static Parser reading() {
    return new AccustomedParser(plain());
  }

  /// Starts to load the engine in the background; its trees keep to the conventions of the
  /// treebanks.
  public static Parser plain() {
    String folder = System.getProperty(PROPERTY);
    return EncoderParser.load(
        folder == null ? ModelFiles.shipped() : new ModelFiles(Path.of(folder)));
  }
}
