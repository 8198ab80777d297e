package dev.chancery.command;

import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.text.FrozenText;

/// How the trees of an article are printed. Safe on many threads.
interface ParseRendering {

  /// The sentences of an article with their trees.
  ///
  /// @param name what the article is called
  String trees(String name, FrozenText text, ParsedText parsed);
}
