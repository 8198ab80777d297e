package dev.chancery.command;

/// A format that results are printed in.
enum Format {
  JSONL,
  HTML;

  Rendering rendering() {
    return switch (this) {
      case JSONL -> new JsonLinesRendering();
      case HTML -> new HtmlRendering();
    };
  }
}
