package dev.chancery.engine.habits;

import dev.chancery.reading.parse.Token;
import java.util.List;

/// "Next year is the jubilee": the time stands by what is said of it and not by the noun that says
/// it, which is the head.
final class PredicateTimes {

  private PredicateTimes() {}

  static List<Token> told(List<Token> words) {
    return words.stream()
        .map(word ->
            word.is("nmod:unmarked") && standsBeforeCopula(words, word)
                ? Habits.under(word, word.head(), "obl:unmarked")
                : word)
        .toList();
  }

  private static boolean standsBeforeCopula(List<Token> words, Token time) {
    return words.stream()
        .anyMatch(word ->
            word.is("cop")
                && word.head() == time.head()
                && time.index() < word.index()
                && word.index() < time.head());
  }
}
