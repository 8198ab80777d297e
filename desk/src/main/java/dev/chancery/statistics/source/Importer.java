package dev.chancery.statistics.source;

import java.io.IOException;

/// Reads one form of file.
public interface Importer {

  /// What it reads, in words ("answers of UN Comtrade").
  String reads();

  /// What its rows are called in messages.
  default String rowWord() {
    return "line";
  }

  /// Whether a file is of this form, by its first characters.
  boolean recognises(SourceFile file);

  /// Reads all of it.
  ///
  /// @throws dev.chancery.model.ChanceryException where it is no figures, or not all of them
  void read(SourceFile file, Intake intake) throws IOException;
}
