package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Modality;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;

/// "plans to visit", "is expected to sign", "looks forward to hosting", "is committed to ending".
final class PlansTo implements ProspectRule {

  private static final String RULE = "commitment/plans-to";
  private static final Set<String> UNREAL =
      Set.of("would", "could", "should", "may", "might", "can");

  private final Triggers triggers;

  PlansTo(Triggers triggers) {
    this.triggers = triggers;
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    Optional<Modality> modality = word.isNoun() ? Optional.empty() : triggers.of(word);
    if (modality.isEmpty() || !asserted(sentence, word) || !fits(sentence, word)) {
      return Optional.empty();
    }
    if (word.lemma().equals("go") && !Doers.active(ground, sentence, word)) {
      return Optional.empty();
    }
    Optional<Token> act = act(sentence, word);
    return act.flatMap(verb -> doer(ground, sentence, word, verb))
        .map(by -> new Prospect(sentence, by, act.get(), word.index(), modality.get(), RULE, 0.7));
  }

  private static boolean asserted(Sentence sentence, Token word) {
    Clause clause = new Clause(sentence, word);
    return !clause.negated()
        && !word.is("amod")
        && clause.modal().filter(UNREAL::contains).isEmpty()
        && clause.marker().filter(Set.of("if", "unless")::contains).isEmpty();
  }

  /// Words that announce only in one form: "look forward", "be set", "be scheduled", "be going".
  private static boolean fits(Sentence sentence, Token word) {
    return switch (word.lemma()) {
      case "look" ->
          sentence.children(word, "advmod").stream()
              .anyMatch(child -> child.lemma().equals("forward"));
      case "set", "schedule", "slate", "determine" ->
          word.tag().equals("VBN") || word.tag().equals("JJ");
      case "go" -> word.tag().equals("VBG");
      default -> true;
    };
  }

  /// The verb after "to", below the announcing word.
  private Optional<Token> act(Sentence sentence, Token word) {
    return sentence.children(word, "xcomp", "ccomp", "advcl", "obl", "dep").stream()
        .filter(child -> child.index() > word.index())
        .filter(child -> led(sentence, child))
        .findFirst()
        .or(() -> inLine(sentence, word))
        .or(() -> gerundOf(sentence, word))
        .filter(triggers::act);
  }

  /// The verb that follows "to" a word or two behind, whatever it hangs on.
  private static Optional<Token> inLine(Sentence sentence, Token word) {
    int last = Math.min(sentence.size() - 2, word.index() + 3);
    for (int at = word.index() + 1; at <= last; at++) {
      Token next = sentence.token(at + 1);
      if (sentence.token(at).lemma().equals("to") && next.tag().matches("VBG?")) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /// "looks forward to Ana Ruiz attending": the act hangs on who is to do it.
  private static Optional<Token> gerundOf(Sentence sentence, Token word) {
    return sentence.children(word, "obl").stream()
        .filter(noun -> word.lemma().equals("look"))
        .flatMap(noun -> sentence.children(noun, "acl").stream())
        .filter(verb -> verb.tag().equals("VBG"))
        .findFirst();
  }

  private static boolean led(Sentence sentence, Token verb) {
    return verb.isVerb()
        && sentence.children(verb, "mark", "case").stream()
            .anyMatch(mark -> mark.lemma().equals("to") && mark.index() < verb.index());
  }

  /// The act's own subject ("looks forward to Ana Ruiz attending"), or the announcing word's.
  private static Optional<Actor> doer(
      Groundwork ground, Sentence sentence, Token word, Token verb) {
    Optional<Actor> own =
        sentence
            .child(verb, "nsubj")
            .or(() -> sentence.head(verb).filter(noun -> verb.is("acl") && noun.isNoun()))
            .or(() -> sentence.child(word, "obj"))
            .flatMap(subject -> ground.actors().of(sentence, subject).stream().findFirst());
    return own.or(() -> subject(ground, sentence, word));
  }

  private static Optional<Actor> subject(Groundwork ground, Sentence sentence, Token word) {
    Optional<Actor> shared = ground.actors().subjectOf(sentence, word).stream().findFirst();
    return shared.or(() ->
        new Clause(sentence, word)
            .subject()
            .flatMap(noun -> ground.actors().of(sentence, noun).stream().findFirst()));
  }
}
