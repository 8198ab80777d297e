package dev.chancery.reading.event;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Set;

/// The shortest run of words that shows an act.
final class Words {

  private static final Set<String> OUTER =
      Set.of(
          "advcl",
          "conj",
          "cc",
          "punct",
          "parataxis",
          "ccomp",
          "acl:relcl",
          "appos",
          "dep",
          "mark",
          "discourse");

  private final Sentence sentence;
  private int first;
  private int last;

  private Words(Sentence sentence, Token word) {
    this.sentence = sentence;
    this.first = word.index();
    this.last = word.index();
  }

  /// From the subject to the last thing that belongs to the verb itself.
  static Span ofClause(Sentence sentence, Token verb) {
    Words run = new Words(sentence, verb);
    for (Token child : sentence.children(verb)) {
      if (!OUTER.contains(child.relation())) {
        run.takePhrase(child);
      }
    }
    return sentence.span(run.first, run.last + 1);
  }

  /// A noun with what describes it, without the clauses that only add to it.
  static Span ofPhrase(Sentence sentence, Token noun) {
    Words run = new Words(sentence, noun);
    for (Token child : sentence.children(noun)) {
      if (!OUTER.contains(child.relation()) && !child.isOneOf("case", "cop", "nsubj", "acl")) {
        run.takePhrase(child);
      }
    }
    return sentence.span(run.first, run.last + 1);
  }

  private void takePhrase(Token head) {
    first = Math.min(first, head.index());
    last = Math.max(last, head.index());
    for (Token child : sentence.children(head)) {
      if (!child.relation().equals("acl:relcl") && !child.isOneOf("punct", "parataxis")) {
        takePhrase(child);
      }
    }
  }
}
