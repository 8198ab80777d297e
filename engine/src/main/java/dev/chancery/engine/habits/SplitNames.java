package dev.chancery.engine.habits;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;

/// Joins a name that the tree tells as two phrases: "Kuala" and "Lumpur" both hang on "signed",
/// each as a place of its own.
final class SplitNames {

  private static final String PART = "flat";

  private SplitNames() {}

  static List<Token> joined(List<Token> words) {
    List<Token> joined = new ArrayList<>(words);
    for (Token word : words) {
      if (word.index() > 0 && areOne(words.get(word.index() - 1), word)) {
        int first = firstOf(joined, word.index() - 1);
        joined.set(word.index(), Habits.under(word, first, PART));
      }
    }
    return List.copyOf(joined);
  }

  /// Two neighbours of one kind that do the same for the same word; no word stands between them, as
  /// would between two names.
  private static boolean areOne(Token before, Token word) {
    return before.isName()
        && word.isName()
        && word.name() != NameKind.NONE
        && before.name() == word.name()
        && before.head() == word.head()
        && before.relation().equals(word.relation())
        && word.isOneOf("nsubj", "obj", "obl", "nmod");
  }

  private static int firstOf(List<Token> joined, int part) {
    return joined.get(part).relation().equals(PART) ? joined.get(part).head() : part;
  }
}
