package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The two sides of an act, as far as they are known.
record Parties(List<Actor> actors, List<Actor> recipients) {

  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.RETREAT);
  private static final Set<EventType> TOWARDS_COUNTERPART =
      Set.of(EventType.SUPPORT, EventType.REQUEST, EventType.COOPERATE, EventType.AID);
  private static final Set<EventType> SUFFERED_AT_HOME =
      Set.of(EventType.COERCE, EventType.ASSAULT);
  private static final Set<EventType> DONE_AT_HOME =
      Set.of(EventType.PROTEST, EventType.CONCEDE, EventType.REQUEST);

  /// In a release, an act of its author that names no recipient is meant for the state that the
  /// text is about; in the press, force and protest without a named state happen in that state.
  Parties completed(Scene scene, EventType type, boolean agentless) {
    List<Actor> counterpart = scene.counterpart().map(List::of).orElse(List.of());
    if (scene.author().isPresent()) {
      if (actors.isEmpty() && type == EventType.AID) {
        return new Parties(List.of(scene.author().get()), recipients);
      }
      boolean open = recipients.isEmpty() && !mutual(type) && TOWARDS_COUNTERPART.contains(type);
      return open && shares(actors, scene.author()) ? new Parties(actors, counterpart) : this;
    }
    if (actors.isEmpty()
        && (agentless || type == EventType.PROTEST)
        && DONE_AT_HOME.contains(type)) {
      return new Parties(counterpart, recipients);
    }
    if (actors.isEmpty() && recipients.isEmpty() && SUFFERED_AT_HOME.contains(type)) {
      return new Parties(List.of(), counterpart);
    }
    return this;
  }

  boolean satisfy(Needs needs, EventType type) {
    return mutual(type) || needs.met(!actors.isEmpty(), !recipients.isEmpty());
  }

  private boolean mutual(EventType type) {
    return MUTUAL.contains(type) && actors.stream().map(Actor::code).distinct().count() > 1;
  }

  private static boolean shares(List<Actor> actors, Optional<Actor> author) {
    return actors.stream().anyMatch(actor -> actor.code().equals(author.flatMap(Actor::code)));
  }
}
