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

  private Doers() {}

  /// Whether the subject is itself someone who can act, not a thing that belongs to them.
  static boolean active(Groundwork ground, Sentence sentence, Token verb) {
    return new Clause(sentence, verb)
        .subject()
        .filter(subject ->
            subject.tag().startsWith("W")
                || able(ground, sentence, subject)
                || PERSONAL.contains(subject.lemma()))
        .isPresent();
  }

  /// Whether the word heads someone who can act: no adjective and no place.
  static boolean able(Groundwork ground, Sentence sentence, Token word) {
    return ground.actors().at(sentence, word).filter(Doers::able).isPresent();
  }

  private static boolean able(ActorMention mention) {
    return mention.kind() != ActorMention.Kind.ADJECTIVE
        && mention.kind() != ActorMention.Kind.PLACE;
  }

  /// The subject of an active verb as actor, or the agent of a passive one.
  static Optional<Actor> of(Groundwork ground, Sentence sentence, Token verb) {
    List<Actor> subjects =
        shifted(sentence, verb)
            .map(subject -> ground.actors().of(sentence, subject))
            .orElseGet(() -> ground.actors().subjectOf(sentence, verb));
    return subjects.stream()
        .findFirst()
        .or(() ->
            new Clause(sentence, verb).passive() ? Optional.empty() : named(ground, sentence, verb))
        .or(() -> before(ground, sentence, verb));
  }

  /// Where the verb has no subject in the tree, the actor that stands before its auxiliary or
  /// before itself: the parser takes "Under Secretary Ruiz will visit" for a place "under".
  static Optional<Actor> before(Groundwork ground, Sentence sentence, Token verb) {
    if (sentence.child(verb, "nsubj").isPresent()) {
      return Optional.empty();
    }
    Optional<Token> auxiliary = sentence.child(verb, "aux");
    int at = auxiliary.orElse(verb).index() - 1;
    while (at > 0 && sentence.token(at).tag().equals("RB")) {
      at--;
    }
    int last = at;
    return at < 0
        ? Optional.empty()
        : ground
            .actors()
            .at(sentence, sentence.token(at))
            .filter(mention -> able(mention) && mention.end() == last + 1)
            .map(mention -> mention.actors().getFirst());
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
}
