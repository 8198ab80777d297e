package dev.chancery.reading.time;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;

/// Tells the tense of the verb that a time hangs on.
final class Tenses {

  private static final Set<String> FUTURE_AUXILIARIES =
      Set.of(
          "will", "wo", "'ll", "’ll", "shall", "would", "should", "may", "might", "can", "could");
  private static final Set<String> FUTURE_WORDS =
      Set.of(
          "upcoming",
          "forthcoming",
          "planned",
          "scheduled",
          "slated",
          "due",
          "expected",
          "set",
          "coming",
          "plan",
          "schedule",
          "slate");

  private Tenses() {}

  /// The tense that holds for the words from `start` to before `end`.
  static Tense of(Sentence sentence, int start, int end) {
    Token token = top(sentence, start, end);
    while (token.head() >= 0) {
      token = sentence.token(token.head());
      if (sentence.children(token, "amod").stream().anyMatch(word -> word.lemmaIn(FUTURE_WORDS))) {
        return Tense.FUTURE;
      }
      Tense tense = ofPredicate(sentence, token);
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return Tense.NONE;
  }

  /// The word of an expression that hangs on a word outside it.
  static Token top(Sentence sentence, int start, int end) {
    for (int at = start; at < end; at++) {
      int head = sentence.token(at).head();
      if (head < start || head >= end) {
        return sentence.token(at);
      }
    }
    return sentence.token(start);
  }

  private static Tense ofPredicate(Sentence sentence, Token token) {
    if (token.lemmaIn(FUTURE_WORDS) && (token.isVerb() || token.tag().startsWith("JJ"))) {
      return Tense.FUTURE;
    }
    List<Token> auxiliaries = sentence.children(token, "aux", "cop");
    if (auxiliaries.stream().anyMatch(word -> FUTURE_AUXILIARIES.contains(word.lemma()))
        || isGoingTo(token)) {
      return Tense.FUTURE;
    }
    if (auxiliaries.stream()
        .anyMatch(word -> word.tag().equals("VBD") || word.lemma().equals("have"))) {
      return Tense.PAST;
    }
    return switch (token.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> auxiliaries.isEmpty() ? Tense.PAST : Tense.FUTURE;
      case "VB" -> isToInfinitive(sentence, token) ? Tense.FUTURE : Tense.NONE;
      case "VBZ", "VBP" -> Tense.FUTURE;
      default -> auxiliaries.isEmpty() ? Tense.NONE : Tense.FUTURE;
    };
  }

  private static boolean isGoingTo(Token token) {
    return token.tag().equals("VBG") && token.lemma().equals("go");
  }

  private static boolean isToInfinitive(Sentence sentence, Token token) {
    return sentence.children(token, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
  }
}
