package dev.chancery.engine.habits;

import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;

/// "was due to arrive": before a verb "to" marks it, and is not one word with "due" as in "due to
/// the rain". Who is due has "due" as the predicate, with the verb below it.
final class DueTo {

  private static final String MARK = "mark";

  private DueTo() {}

  static List<Token> mended(List<Token> words) {
    List<Token> all = new ArrayList<>(words);
    for (int at = 0; at + 1 < words.size(); at++) {
      Token to = words.get(at);
      Token verb = words.get(at + 1);
      if (to.is("fixed") && to.lemma().equals("to") && verb.tag().equals("VB")) {
        all.set(at, marking(to, verb));
        lower(all, verb, words.get(to.head()));
      }
    }
    return List.copyOf(all);
  }

  private static void lower(List<Token> words, Token verb, Token due) {
    boolean marks = due.is(MARK) && due.head() == verb.index();
    if (marks) {
      words.set(due.index(), Habits.under(due, verb.head(), verb.relation()));
    }
    if (marks || verb.head() == due.index()) {
      words.set(verb.index(), Habits.under(verb, due.index(), "xcomp"));
      raise(words, verb.index(), due.index());
    }
  }

  private static Token marking(Token to, Token verb) {
    return new Token(
        to.index(), to.span(), to.text(), to.lemma(), "PART", "TO", verb.index(), MARK, to.name());
  }

  /// Who is due, and since when: subject and copula stand before "due" and belong to it.
  private static void raise(List<Token> words, int verb, int due) {
    for (int at = 0; at < due; at++) {
      Token word = words.get(at);
      if (word.head() == verb && (word.is("cop") || word.is("nsubj"))) {
        words.set(at, Habits.under(word, due, word.relation()));
      }
    }
  }
}
