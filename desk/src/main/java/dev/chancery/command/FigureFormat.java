package dev.chancery.command;

import dev.chancery.command.figures.CsvFigures;
import dev.chancery.command.figures.FigureRendering;
import dev.chancery.command.figures.JsonFigures;
import dev.chancery.command.figures.TextFigures;

/// A format that figures are printed in.
enum FigureFormat {
  TEXT,
  CSV,
  JSON;

  private static final Wrapping SOURCES = new Wrapping(80, 4, false);

  /// @param rows how many partners of a ranking are shown in the text
  FigureRendering rendering(int rows) {
    return switch (this) {
      case TEXT -> new TextFigures(rows, SOURCES::lines);
      case CSV -> new CsvFigures();
      case JSON -> new JsonFigures();
    };
  }
}
