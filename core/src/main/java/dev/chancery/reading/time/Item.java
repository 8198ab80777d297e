package dev.chancery.reading.time;

import dev.chancery.reading.number.Word;
import dev.chancery.reading.number.Words;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.List;

/// What time patterns run over: words, and pieces of time already read.
sealed interface Item {

  /// Index of its first token.
  int start();

  /// Index after its last token.
  int end();

  /// The words of a sentence.
  static List<Item> of(Sentence sentence) {
    List<Item> items = new ArrayList<>();
    Words.of(sentence).forEach(word -> items.add(new Single(word)));
    return items;
  }

  /// A word that no rule has read yet.
  record Single(Word word) implements Item {
    String lower() {
      return word.lower();
    }

    boolean hasDigit() {
      return word.hasDigit();
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
