package dev.chancery.evaluation.treebank;

import dev.chancery.model.Span;

/// Several words written as one ("don't").
///
/// @param first number of its first word
/// @param last number of its last word
/// @param span its characters in the sentence's text, in code points
public record MultiwordToken(int first, int last, String form, Span span) {

  public MultiwordToken {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "a multiword token runs forward from 1, not from " + first + " to " + last);
    }
  }
}
