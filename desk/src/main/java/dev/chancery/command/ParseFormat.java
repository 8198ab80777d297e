package dev.chancery.command;

import dev.chancery.engine.words.MultiwordTokens;

/// A format that trees are printed in.
enum ParseFormat {
  TEXT,
  CONLLU;

  /// @param colours whether they are printed on a terminal with colours
  ParseRendering rendering(boolean colours) {
    return switch (this) {
      case TEXT -> new TreeRendering(colours);
      case CONLLU -> new ConlluRendering(MultiwordTokens.load());
    };
  }
}
