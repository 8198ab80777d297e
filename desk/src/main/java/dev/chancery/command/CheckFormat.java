package dev.chancery.command;

/// A format that verdicts are printed in.
enum CheckFormat {
  TEXT,
  JSON,
  JSONL,
  HTML,
  CLAIMREVIEW,
  SARIF;

  /// @param colours whether they are printed on a terminal with colours
  CheckRendering rendering(boolean colours) {
    return switch (this) {
      case TEXT -> new CheckText(colours);
      case JSON -> CheckRendering.of(new JsonRendering());
      case JSONL -> CheckRendering.of(new JsonLinesRendering());
      case HTML -> CheckRendering.of(new HtmlRendering());
      case CLAIMREVIEW -> new ClaimReviews();
      case SARIF -> new SarifLog();
    };
  }
}
