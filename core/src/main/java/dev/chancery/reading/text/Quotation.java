package dev.chancery.reading.text;

import dev.chancery.model.Span;

/// Words between quotation marks; those quoted inside of them are part of it.
///
/// @param index its place among the quotations of the article
/// @param outer with its quotation marks; over several paragraphs, from the first mark to the last
/// @param inner without the first and the last mark
/// @param closed whether it has a last mark; else it is taken to end with its paragraph
public record Quotation(int index, Span outer, Span inner, boolean closed) {

  public Quotation {
    if (!outer.contains(inner)) {
      throw new IllegalArgumentException("a quotation's words lie between its marks");
    }
  }
}
