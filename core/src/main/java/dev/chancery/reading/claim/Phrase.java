package dev.chancery.reading.claim;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Set;

/// The words of a noun phrase without the clauses that hang on it.
record Phrase(Sentence sentence, int start, int end) {

  private static final Set<String> OUTSIDE =
      Set.of(
          "acl:relcl",
          "acl",
          "appos",
          "punct",
          "conj",
          "cc",
          "cop",
          "nsubj",
          "nsubj:pass",
          "advcl",
          "parataxis",
          "mark",
          "case",
          "aux",
          "obl:tmod",
          "ccomp",
          "advmod");

  /// The phrase of this head with its modifiers and "of" phrases, from the first to the last word.
  static Phrase of(Sentence sentence, Token head) {
    int start = head.index();
    int end = head.index() + 1;
    for (Token child : sentence.children(head)) {
      if (!OUTSIDE.contains(child.relation())) {
        Phrase inner = ofChild(sentence, child);
        start = Math.min(start, inner.start);
        end = Math.max(end, inner.end);
      }
    }
    return new Phrase(sentence, start, end);
  }

  private static Phrase ofChild(Sentence sentence, Token child) {
    Phrase inner = of(sentence, child);
    for (Token marker : sentence.children(child, "case")) {
      inner = inner.joined(marker);
    }
    return inner;
  }

  Span span() {
    return sentence.span(start, end);
  }

  /// The phrase as far as this word.
  Phrase joined(Token token) {
    return new Phrase(sentence, Math.min(start, token.index()), Math.max(end, token.index() + 1));
  }

  Phrase joined(Phrase other) {
    return new Phrase(sentence, Math.min(start, other.start), Math.max(end, other.end));
  }
}
