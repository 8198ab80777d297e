package dev.chancery.model;

/// Where a finding comes from: its words, and the rule that found it.
///
/// @param id hash of article text, kind, rule and span: the same input gives the same id
/// @param article the article's id
/// @param quote exactly the text of `span`
/// @param sentence index of the sentence, from 0
/// @param rule id of the rule or model that made it
/// @param confidence from 0 to 1
public record Origin(
    String id,
    String article,
    Span span,
    String quote,
    int sentence,
    String rule,
    double confidence) {

  public Origin {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
    }
  }
}
