package dev.chancery.engine.words;

import dev.chancery.model.Span;

/// A word as it stands in a text.
///
/// @param form exactly the characters of `span`
/// @param joined whether it is written as one token with the word before it ("n't" in "don't")
/// @param spaceAfter whether a blank, or the end of its stretch, follows it
public record WrittenWord(String form, Span span, boolean joined, boolean spaceAfter) {

  public WrittenWord {
    if (form.isEmpty()) {
      throw new IllegalArgumentException("a word has at least one letter");
    }
  }
}
