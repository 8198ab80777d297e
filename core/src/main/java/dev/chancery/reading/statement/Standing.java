package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// Tells whether a verb of saying reports what was said, and not what was not said, may be said or
/// shall be said.
final class Standing {

  private static final Set<String> UNREAL =
      Set.of(
          "will", "would", "can", "could", "should", "may", "might", "must", "shall", "ll", "'ll");
  private static final Set<String> OPEN =
      Set.of("if", "unless", "whether", "before", "until", "lest", "without", "for", "to");
  private static final Set<String> REDUCING = Set.of("when", "if", "once", "while", "although");
  private static final Set<String> GOING_ON =
      Set.of("go", "continue", "begin", "start", "proceed", "rush", "repeat");
  private static final String[] NO_CLAUSE = {
    "amod", "compound", "nmod", "obl", "obj", "nsubj", "case", "aux", "fixed", "cop", "det"
  };

  private Standing() {}

  /// Whether the verb is asserted.
  static boolean asserted(Sentence sentence, Token verb) {
    Optional<Token> before = goingOn(sentence, verb);
    if (before.isPresent()) {
      return asserted(sentence, before.get());
    }
    if (verb.isOneOf(NO_CLAUSE) && !misread(sentence, verb) && !auxiliary(verb)) {
      return false;
    }
    Clause clause = new Clause(sentence, verb);
    return !clause.negated()
        && clause.modal().filter(UNREAL::contains).isEmpty()
        && !sentence.anyChild(verb, mark -> OPEN.contains(mark.lemma()), "mark", "case")
        && !shared(sentence, verb)
        && !reduced(sentence, verb)
        && !clause.infinitive();
  }

  /// "Ruiz, when asked about it": a passive without its auxiliary, told by another.
  private static boolean reduced(Sentence sentence, Token verb) {
    return verb.hasTag("VBD", "VBN")
        && verb.index() > 0
        && REDUCING.contains(sentence.token(verb.index() - 1).lemma());
  }

  /// A finite verb with a subject of its own heads a clause, whatever the parser calls it.
  private static boolean misread(Sentence sentence, Token verb) {
    return !verb.tag().equals("VBG") && sentence.child(verb, "nsubj").isPresent();
  }

  /// The parser may take "confirmed" before another verb for an auxiliary.
  static boolean auxiliary(Token verb) {
    return verb.is("aux") && verb.tag().equals("VBD");
  }

  /// The verb before "to" in "went on to say", "continued to claim".
  static Optional<Token> goingOn(Sentence sentence, Token verb) {
    int at = verb.index() - 2;
    if (at < 0 || !sentence.token(at + 1).tag().equals("TO")) {
      return Optional.empty();
    }
    boolean on = at > 0 && sentence.token(at).lemma().equals("on");
    return Optional.of(sentence.token(on ? at - 1 : at))
        .filter(first -> first.isVerb() && GOING_ON.contains(first.lemma()));
  }

  /// A second verb after "and" shares the modal, the "to" or the "not" of the first.
  private static boolean shared(Sentence sentence, Token verb) {
    Optional<Token> first = verb.is("conj") ? sentence.head(verb) : Optional.empty();
    if (first.isEmpty() || sentence.child(verb, "nsubj", "aux").isPresent()) {
      return false;
    }
    return bare(verb) && first.get().isVerb() && !asserted(sentence, first.get());
  }

  private static boolean bare(Token verb) {
    return verb.tag().equals("VB") || verb.tag().equals("VBP");
  }
}
