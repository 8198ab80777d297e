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
  private final ActAfter acts;

  PlansTo(Triggers triggers) {
    this.triggers = triggers;
    this.acts = new ActAfter(triggers);
  }

  @Override
  public Set<String> words() {
    return triggers.words();
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    Optional<Modality> modality = word.isNoun() ? Optional.empty() : triggers.of(word);
    if (modality.isEmpty() || !asserted(sentence, word) || !fits(ground, sentence, word)) {
      return Optional.empty();
    }
    Optional<Token> act = acts.of(sentence, word);
    return act.flatMap(verb -> doer(ground, sentence, word, verb))
        .map(by -> new Prospect(sentence, by, act.get(), word.index(), modality.get(), RULE, 0.7));
  }

  private static boolean asserted(Sentence sentence, Token word) {
    Clause clause = new Clause(sentence, word);
    return !clause.negated()
        && !word.is("amod")
        && clause.modal().filter(UNREAL::contains).isEmpty()
        && clause.marker().filter(Set.of("if", "unless")::contains).isEmpty()
        && !Mood.asked(sentence, word);
  }

  /// Words that announce only in one form: "look forward", "be set", "be going", "has decided",
  /// "wishes to"; and a participle only of someone who can act ("Peru, committed to ending it").
  private static boolean fits(Groundwork ground, Sentence sentence, Token word) {
    if (word.is("acl") && word.tag().equals("VBN")) {
      return sentence
          .head(word)
          .filter(noun -> noun.isName() && Doers.able(ground, sentence, noun))
          .isPresent();
    }
    return switch (word.lemma()) {
      case "look" -> sentence.anyChild(word, child -> child.lemma().equals("forward"), "advmod");
      case "set", "schedule", "slate", "determine" ->
          word.tag().equals("VBN") || word.tag().equals("JJ");
      case "go" -> word.tag().equals("VBG") && Doers.active(ground, sentence, word);
      case "decide" ->
          new Clause(sentence, word)
              .auxiliaries().stream().anyMatch(aux -> aux.lemma().equals("have"));
      case "wish" ->
          word.index() + 1 < sentence.size()
              && sentence.token(word.index() + 1).lemma().equals("to");
      default -> true;
    };
  }

  /// The act's own subject ("looks forward to Ana Ruiz attending"), or the announcing word's.
  private static Optional<Actor> doer(
      Groundwork ground, Sentence sentence, Token word, Token verb) {
    Optional<Actor> own =
        sentence
            .child(verb, "nsubj")
            .or(() -> sentence.head(verb).filter(noun -> verb.is("acl") && noun.isNoun()))
            .or(() -> beside(sentence, word, verb))
            .or(() -> sentence.child(word, "obj"))
            .flatMap(subject -> ground.actors().of(sentence, subject).stream().findFirst());
    return own.or(() -> subject(ground, sentence, word));
  }

  /// Who is to do it stands between "looks forward to" and the act.
  private static Optional<Token> beside(Sentence sentence, Token word, Token verb) {
    return sentence
        .child(word, "obl")
        .filter(noun -> word.lemma().equals("look") && verb.is("advcl"))
        .filter(noun -> noun.index() > word.index() && noun.index() < verb.index());
  }

  private static Optional<Actor> subject(Groundwork ground, Sentence sentence, Token word) {
    Optional<Actor> shared = ground.actors().subjectOf(sentence, word).stream().findFirst();
    return shared
        .or(() ->
            new Clause(sentence, word)
                .subject()
                .flatMap(noun -> ground.actors().of(sentence, noun).stream().findFirst()))
        .or(() -> Doers.before(ground, sentence, word));
  }
}
