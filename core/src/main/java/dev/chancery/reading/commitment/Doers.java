package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells who is to do what a verb announces.
final class Doers {

  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "we", "i", "I");

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

  private Doers() {}

  /// Whether the subject is itself someone who can act, not a thing that belongs to them.
  static boolean active(Groundwork ground, Sentence sentence, Token verb) {
    return new Clause(sentence, verb)
        .subject()
        .filter(subject ->
            subject.tag().startsWith("W")
                || ground.actors().at(sentence, subject).filter(Doers::able).isPresent()
                || PERSONAL.contains(subject.lemma()))
        .isPresent();
  }

  private static boolean able(ActorMention mention) {
    return mention.kind() != ActorMention.Kind.ADJECTIVE
        && mention.kind() != ActorMention.Kind.PLACE;
  }

  /// The subject as actor; for a passive without agent the government whose release it is.
  static Optional<Actor> of(Groundwork ground, Sentence sentence, Token verb) {
    List<Actor> subjects =
        shifted(sentence, verb)
            .map(subject -> ground.actors().of(sentence, subject))
            .orElseGet(() -> ground.actors().subjectOf(sentence, verb));
    boolean passive = new Clause(sentence, verb).passive();
    if (passive && agent(sentence, verb).isEmpty()) {
      return GIVING.contains(verb.lemma()) ? ground.actors().author() : Optional.empty();
    }
    return subjects.stream().findFirst().or(() -> named(ground, sentence, verb));
  }

  /// In "said Peru would build" the parser may take the subject for the object of "said".
  private static Optional<Token> shifted(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("dep") && sentence.child(verb, "nsubj").isEmpty())
        .flatMap(above -> sentence.child(above, "obj"))
        .filter(object -> object.index() < verb.index());
  }

  /// The possessor of a noun: "Peru's pledge", "our commitment".
  static Optional<Actor> behind(Groundwork ground, Sentence sentence, Token noun) {
    return ground.actors().modifying(sentence, noun).stream().findFirst();
  }

  private static Optional<Actor> named(Groundwork ground, Sentence sentence, Token verb) {
    return new Clause(sentence, verb)
        .subject()
        .flatMap(subject -> ground.actors().of(sentence, subject).stream().findFirst());
  }

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl", "nmod").stream()
        .filter(phrase -> sentence.marker(phrase).filter("by"::equals).isPresent())
        .findFirst();
  }
}
