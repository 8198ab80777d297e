package dev.chancery.reading.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A verb with what the tree says of its clause: subject, voice, polarity, mood.
///
/// @param verb the verb that heads the clause, or the predicate of a copula
public record Clause(Sentence sentence, Token verb) {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither");

  /// The verb's own subject, or nothing.
  public Optional<Token> ownSubject() {
    return sentence.child(verb, "nsubj");
  }

  /// The subject, also where another verb lends it: by conjunction ("came and said"), control
  /// ("continued to claim"), participle ("…, adding that") or relative clause ("who said").
  public Optional<Token> subject() {
    Token at = verb;
    for (int step = 0; step < 6; step++) {
      Optional<Token> own = sentence.child(at, "nsubj");
      if (own.isPresent() && own.get().index() != verb.index()) {
        return own.map(this::antecedent);
      }
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !lends(at, head.get())) {
        return Optional.empty();
      }
      if (at.is("acl")) {
        return head;
      }
      at = at.is("conj") && head.get().isNoun() ? verbAbove(head.get()) : head.get();
    }
    return Optional.empty();
  }

  /// Whether it is passive ("was announced").
  public boolean passive() {
    return sentence.child(verb, "aux:pass", "nsubj:pass").isPresent();
  }

  /// Whether it is denied ("did not say", "never said").
  public boolean negated() {
    for (Token child : sentence.children(verb)) {
      if (child.index() < verb.index() && child.lemmaIn(NEGATIONS)) {
        return true;
      }
    }
    return false;
  }

  /// The modal verb before it, as lemma ("will", "would"), or nothing.
  public Optional<String> modal() {
    for (Token child : sentence.children(verb)) {
      if (child.tag().equals("MD") && child.is("aux")) {
        return Optional.of(child.lemma());
      }
    }
    return Optional.empty();
  }

  /// Whether it stands with "to" before it.
  public boolean infinitive() {
    for (Token child : sentence.children(verb)) {
      if (child.tag().equals("TO") && child.index() < verb.index()) {
        return true;
      }
    }
    return false;
  }

  /// The conjunction or other word that makes it a subordinate clause ("if", "as", "that").
  public Optional<String> marker() {
    for (Token child : sentence.children(verb)) {
      if (child.is("mark") && !child.tag().equals("TO")) {
        return Optional.of(child.lemma());
      }
    }
    return Optional.empty();
  }

  /// Its auxiliaries, passive ones included.
  public List<Token> auxiliaries() {
    return sentence.children(verb, "aux");
  }

  /// The parser may hang "and said" on the last noun of the clause before it.
  private Token verbAbove(Token noun) {
    Token at = noun;
    while (at.isNoun() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static boolean lends(Token at, Token head) {
    return at.is("conj")
        || at.is("xcomp")
        || at.is("advcl")
        || at.is("acl")
        || (at.is("dep") && head.isVerb());
  }

  /// For a relative pronoun, the noun that it stands for.
  private Token antecedent(Token subject) {
    if (!subject.tag().startsWith("W")) {
      return subject;
    }
    return sentence
        .head(subject)
        .filter(verb -> verb.is("acl"))
        .flatMap(sentence::head)
        .orElse(subject);
  }
}
