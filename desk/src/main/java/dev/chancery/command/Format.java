package dev.chancery.command;

/// A format that results are printed in.
enum Format {
  TEXT,
  JSON,
  JSONL,
  HTML;

  /// @param colours whether they are printed on a terminal with colours
  Rendering rendering(boolean colours) {
    return switch (this) {
      case TEXT -> new TextRendering(colours);
      case JSON -> new JsonRendering();
      case JSONL -> new JsonLinesRendering();
      case HTML -> new HtmlRendering();
    };
  }
}
