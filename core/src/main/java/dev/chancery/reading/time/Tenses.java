package dev.chancery.reading.time;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;

/// Tells the tense of the verb that a time hangs on.
final class Tenses {

  private static final Set<String> WILL =
      Set.of("will", "wo", "'ll", "’ll", "shall", "would", "'d");
  private static final Set<String> MODALS =
      Set.of("should", "may", "might", "can", "could", "must", "ought");
  private static final Set<String> PLANNED =
      Set.of(
          "upcoming",
          "forthcoming",
          "schedule",
          "scheduled",
          "slate",
          "slated",
          "due",
          "expect",
          "expected",
          "plan",
          "planned",
          "set",
          "coming",
          "intend",
          "hope");

  /// "managed to meet": what follows was done when the verb was.
  private static final Set<String> DONE =
      Set.of("manage", "begin", "start", "continue", "fail", "come", "go", "get", "help", "use");

  /// "extended to May 1": the time lies after the verb's own.
  private static final Set<String> ONWARD = Set.of("until", "till", "through", "to");

  private Tenses() {}

  /// The tense that holds for the words from `start` to before `end`.
  static Tense of(Sentence sentence, int start, int end) {
    Token token = top(sentence, start, end);
    Tense tense = ofPredicate(sentence, token);
    while (tense == Tense.NONE && token.head() >= 0) {
      token = sentence.token(token.head());
      tense = isPlanned(sentence, token) ? Tense.FUTURE : ofPredicate(sentence, token);
    }
    boolean onward = start > 0 && ONWARD.contains(sentence.token(start - 1).lemma());
    return onward && tense == Tense.PAST ? Tense.PRESENT : tense;
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

  /// "the upcoming summit".
  private static boolean isPlanned(Sentence sentence, Token noun) {
    return sentence.anyChild(noun, word -> word.lemmaIn(PLANNED), "amod");
  }

  private static Tense ofPredicate(Sentence sentence, Token token) {
    List<Token> auxiliaries = sentence.children(token, "aux", "cop");
    boolean past = isPast(token, auxiliaries);
    if (token.lemmaIn(PLANNED) && (token.isVerb() || token.tag().startsWith("JJ"))) {
      return past ? Tense.PRESENT : Tense.FUTURE;
    }
    if (has(auxiliaries, WILL) || (token.tag().equals("VBG") && token.lemma().equals("go"))) {
      return Tense.FUTURE;
    }
    if (past || has(auxiliaries, Set.of("have"))) {
      return Tense.PAST;
    }
    if (has(auxiliaries, MODALS)) {
      return Tense.FUTURE;
    }
    return switch (token.tag()) {
      case "VBN" -> auxiliaries.isEmpty() ? Tense.PAST : Tense.PRESENT;
      case "VB" -> ofInfinitive(sentence, token);
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> auxiliaries.isEmpty() ? Tense.NONE : Tense.PRESENT;
    };
  }

  private static boolean isPast(Token token, List<Token> auxiliaries) {
    boolean past = token.tag().equals("VBD");
    for (Token word : auxiliaries) {
      past |= word.tag().equals("VBD");
    }
    return past;
  }

  private static boolean has(List<Token> auxiliaries, Set<String> lemmas) {
    for (Token word : auxiliaries) {
      if (word.lemmaIn(lemmas)) {
        return true;
      }
    }
    return false;
  }

  /// "plans to meet" lies ahead; "was expected to end" may have been.
  private static Tense ofInfinitive(Sentence sentence, Token verb) {
    if (!sentence.anyChild(verb, mark -> mark.tag().equals("TO"), "mark")) {
      return Tense.NONE;
    }
    Token above = sentence.head(verb).orElse(verb);
    if (above.lemmaIn(DONE)) {
      return Tense.NONE;
    }
    boolean past = isPast(above, sentence.children(above, "aux", "cop"));
    return past && above.lemmaIn(PLANNED) ? Tense.PRESENT : Tense.FUTURE;
  }
}
