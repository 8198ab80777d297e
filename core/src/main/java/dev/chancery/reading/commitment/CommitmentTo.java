package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Modality;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A noun with its owner ("Peru's commitment to ratify the accord", "our pledge to help") or with
/// who voices it ("Peru announced plans to build a port").
final class CommitmentTo implements ProspectRule {

  private static final String RULE = "commitment/commitment-to";

  private static final Set<String> DENYING = Set.of("no", "any");

  private final Triggers triggers;
  private final ActAfter acts;
  private final Set<String> voicing;

  CommitmentTo(Triggers triggers) {
    this.triggers = triggers;
    this.acts = new ActAfter(triggers);
    this.voicing =
        Table.load(CommitmentTo.class, "voicing.tsv").rows().stream()
            .map(row -> row.required("lemma"))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> words() {
    return triggers.words();
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    Optional<Modality> modality =
        word.isNoun() && !word.isName()
            ? triggers.of(word).filter(found -> !denied(sentence, word))
            : Optional.empty();
    Optional<Token> act = modality.flatMap(found -> acts.ofNoun(sentence, word));
    return act.filter(verb -> !Mood.asked(sentence, verb))
        .flatMap(verb -> owner(ground, sentence, word))
        .filter(by -> !by.span().contains(word.span()))
        .map(by ->
            new Prospect(
                sentence, by, act.get(), first(sentence, word), modality.get(), RULE, 0.6));
  }

  private Optional<Actor> owner(Groundwork ground, Sentence sentence, Token noun) {
    return Doers.behind(ground, sentence, noun).or(() -> voice(ground, sentence, noun));
  }

  private Optional<Actor> voice(Groundwork ground, Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obj") && voicing.contains(verb.lemma()))
        .filter(verb -> !new Clause(sentence, verb).negated())
        .flatMap(verb -> ground.actors().subjectOf(sentence, verb).stream().findFirst());
  }

  /// "has no plans to".
  private static boolean denied(Sentence sentence, Token noun) {
    return sentence.anyChild(noun, child -> child.index() < noun.index() && child.lemmaIn(DENYING));
  }

  private static int first(Sentence sentence, Token noun) {
    return sentence.subtree(noun).stream()
        .filter(word -> !word.is("case") && !word.is("punct"))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(noun.index());
  }
}
