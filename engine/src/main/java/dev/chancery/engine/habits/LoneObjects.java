package dev.chancery.engine.habits;

import dev.chancery.reading.parse.Token;
import java.util.List;

/// Calls the only object of a verb its object. Our treebanks call the one who is told or asked to
/// do something an indirect object ("urged the sides to talk"), though there is no other; and what
/// follows a verb of two words ("handed over aid") is easily taken for that of a preposition.
final class LoneObjects {

  private static final String INDIRECT = "iobj";
  private static final String DIRECT = "obj";
  private static final String OBLIQUE = "obl";

  private LoneObjects() {}

  static List<Token> direct(List<Token> words) {
    return words.stream()
        .map(word -> isLone(words, word) ? Habits.under(word, word.head(), DIRECT) : word)
        .toList();
  }

  private static boolean isLone(List<Token> words, Token object) {
    boolean maybe = object.is(INDIRECT) || (object.is(OBLIQUE) && isOfParticle(words, object));
    return maybe && !has(words, object.head(), DIRECT);
  }

  // Nothing but words of its own stands between it and the particle.
  private static boolean isOfParticle(List<Token> words, Token object) {
    return !has(words, object.index(), "case")
        && words.stream()
            .filter(word -> word.head() == object.head() && word.index() < object.index())
            .reduce((one, other) -> other)
            .filter(word -> word.is("compound:prt"))
            .isPresent();
  }

  private static boolean has(List<Token> words, int head, String relation) {
    return words.stream().anyMatch(word -> word.head() == head && word.is(relation));
  }
}
