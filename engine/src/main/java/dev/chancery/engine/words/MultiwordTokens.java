package dev.chancery.engine.words;

import java.util.List;

/// Tells which neighbouring words are written as one token, as Universal Dependencies has it for
/// English: "do" and "n't", "Peru" and "'s", "can" and "not".
public final class MultiwordTokens {

  private final Contractions contractions;

  private MultiwordTokens(Contractions contractions) {
    this.contractions = contractions;
  }

  public static MultiwordTokens load() {
    return new MultiwordTokens(Contractions.load());
  }

  /// Whether `word`, which follows `before` without a blank, is one token with it.
  ///
  /// @param tag the word's Penn tag: an apostrophe alone may be possessive or a quotation mark
  public boolean joins(String before, String word, String tag) {
    return tag.equals("POS")
        || contractions.isEnding(word)
        || contractions.lengths(before + word).equals(List.of(before.length(), word.length()));
  }
}
