package dev.chancery.reading.time;

import dev.chancery.reading.number.Word;
import java.util.List;

/// What time patterns run over: words, and pieces of time already read.
sealed interface Item {

  /// Index of its first token.
  int start();

  /// Index after its last token.
  int end();

  /// A word that no rule has read yet.
  ///
  /// @param hasDigit whether a figure stands in it
  /// @param listed what the lexicon lists under it, alone or with the words that follow
  record Single(Word word, boolean hasDigit, List<TimeLexicon.Entry> listed) implements Item {
    String lower() {
      return word.lower();
    }

    @Override
    public int start() {
      return word.token();
    }

    @Override
    public int end() {
      return word.token() + 1;
    }
  }

  /// A time read by a rule of an earlier layer.
  record Piece(int start, int end, TimeValue value, String rule) implements Item {}
}
