package dev.chancery.reading.claim;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// What a word of change says that it is that changed.
final class Changes {

  private static final Set<String> MEASURES = Set.of("percent", "%", "percentage", "point");

  private Changes() {}

  /// The object of "cut emissions", the subject of "emissions fell", "in …" and "of …" of a noun.
  static Optional<Token> changed(Sentence sentence, Token change) {
    return sentence
        .child(change, "obj")
        .filter(token -> token.isNoun() && !MEASURES.contains(token.lemma()))
        .filter(token -> sentence.child(token, "nummod").isEmpty())
        .or(() -> sentence.child(change, change.isVerb() ? "nsubj" : "nmod"))
        .filter(token -> !token.tag().startsWith("PRP"))
        .or(() -> sentence.child(change, "nsubj", "nsubj:pass", "nmod:poss"));
  }
}
