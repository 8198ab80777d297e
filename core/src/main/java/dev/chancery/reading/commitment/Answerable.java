package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells who answers for an act whose own doer is left open: a passive ("said the airport would be
/// closed"), an organ without its state ("said the army would leave"), a thing ("promised that the
/// school would open").
final class Answerable {

  /// What a government's release says will be given is given by that government.
  private static final Set<String> GIVING =
      Set.of(
          "deliver",
          "provide",
          "donate",
          "allocate",
          "ship",
          "send",
          "give",
          "distribute",
          "grant");

  private static final Set<String> ESCORTS = Set.of("delegation", "team");

  private final Telling telling;
  private final Set<String> organs;

  private Answerable(Telling telling, Set<String> organs) {
    this.telling = telling;
    this.organs = organs;
  }

  static Answerable load(Telling telling) {
    return new Answerable(
        telling,
        Table.load(Answerable.class, "organs.tsv").rows().stream()
            .map(row -> row.required("lemma"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  Optional<Actor> of(Groundwork ground, Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    if (clause.passive()) {
      return ofPassive(ground, sentence, verb);
    }
    Optional<Token> subject = clause.subject().filter(Token::isNoun);
    return subject
        .filter(noun -> organs.contains(noun.lemma()))
        .flatMap(noun -> ofOrgan(ground, sentence, verb, noun))
        .or(() -> subject.flatMap(thing -> promiser(ground, sentence, verb)));
  }

  private Optional<Actor> ofPassive(Groundwork ground, Sentence sentence, Token verb) {
    Optional<Actor> giver =
        GIVING.contains(verb.lemma()) ? ground.actors().author() : Optional.empty();
    return giver
        .or(() -> promiser(ground, sentence, verb))
        .or(() -> teller(ground, sentence, verb).filter(Answerable::official));
  }

  private Optional<Actor> ofOrgan(Groundwork ground, Sentence sentence, Token verb, Token organ) {
    Optional<Actor> own = ground.actors().of(sentence, organ).stream().findFirst();
    return own.or(() ->
            teller(ground, sentence, verb)
                .filter(Answerable::official)
                .map(teller -> Actor.of(organ.text(), organ.span()).withCountry(teller.country())))
        .or(() ->
            ground
                .actors()
                .author()
                .filter(author -> ESCORTS.contains(organ.lemma()))
                .map(author -> author.mentionedAs(organ.text(), organ.span())));
  }

  private Optional<Actor> promiser(Groundwork ground, Sentence sentence, Token verb) {
    return telling
        .over(sentence, verb)
        .filter(over -> telling.bond(over).filter(bond -> bond != Telling.Bond.TELLS).isPresent())
        .flatMap(over -> ground.actors().subjectOf(sentence, over).stream().findFirst());
  }

  private Optional<Actor> teller(Groundwork ground, Sentence sentence, Token verb) {
    return telling
        .over(sentence, verb)
        .flatMap(over -> ground.actors().subjectOf(sentence, over).stream().findFirst());
  }

  /// Someone who speaks for a state; the press does not.
  private static boolean official(Actor actor) {
    return actor.country() != null
        && (actor.sector() == null || Set.of("GOV", "MIL", "COP").contains(actor.sector()));
  }
}
