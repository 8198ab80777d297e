package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.FrozenText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells the national body of a worldwide one, named with its state before it: "the Thai Red Cross"
/// is Thailand's, not the federation.
final class NationalBodies {

  private static final Set<String> WORLDWIDE = WordList.named("national_bodies");

  private NationalBodies() {}

  /// The national body, where these words are named right after a state or its adjective.
  static Optional<ActorMention> of(
      Sentence sentence, FrozenText text, ActorMention body, MentionBoard board) {
    Actor worldwide = body.actors().getFirst();
    if (!WORLDWIDE.contains(worldwide.organization()) || body.start() == 0) {
      return Optional.empty();
    }
    return board
        .at(sentence, body.start() - 1)
        .filter(state -> state.end() == body.start() && isState(state))
        .map(state -> national(sentence, text, state, body));
  }

  private static boolean isState(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.ADJECTIVE
        || mention.kind() == ActorMention.Kind.STATE;
  }

  private static ActorMention national(
      Sentence sentence, FrozenText text, ActorMention state, ActorMention body) {
    Span span = sentence.span(state.start(), body.end());
    String name = text.quote(span);
    Actor actor =
        Actor.of(name, span)
            .withName(name)
            .withCountry(state.actors().getFirst().country())
            .withSector(body.actors().getFirst().sector());
    return new ActorMention(
        sentence, state.start(), body.end(), body.head(), body.kind(), List.of(actor));
  }
}
