package dev.chancery.engine.habits;

import dev.chancery.reading.parse.Token;
import java.util.List;

/// Calls the only object of a verb its object. Our treebanks call the one who is told or asked to
/// do something an indirect object ("urged the sides to talk"), though there is no other.
final class LoneObjects {

  private static final String INDIRECT = "iobj";
  private static final String DIRECT = "obj";

  private LoneObjects() {}

  static List<Token> direct(List<Token> words) {
    return words.stream()
        .map(word -> isLone(words, word) ? Habits.under(word, word.head(), DIRECT) : word)
        .toList();
  }

  private static boolean isLone(List<Token> words, Token object) {
    return object.is(INDIRECT)
        && words.stream().noneMatch(other -> other.head() == object.head() && other.is(DIRECT));
  }
}
