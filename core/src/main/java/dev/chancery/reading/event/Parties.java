package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The two sides of an act, as far as they are known.
///
/// @param presumed whether a side is not named with the act but taken from what the text is about
record Parties(List<Actor> actors, List<Actor> recipients, boolean presumed) {

  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.RETREAT);
  private static final Set<EventType> TOWARDS_COUNTERPART =
      Set.of(
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.COOPERATE,
          EventType.AID,
          EventType.CONSULT);
  private static final Set<EventType> KIND =
      Set.of(EventType.AID, EventType.SUPPORT, EventType.COOPERATE);
  private static final Set<String> OTHER = Set.of("him", "her", "them");
  private static final Set<EventType> BY_LAW = Set.of(EventType.COERCE, EventType.ACCUSE);
  private static final Set<EventType> ORDERED_AT_HOME =
      Set.of(EventType.CONCEDE, EventType.REQUEST, EventType.AGREE);

  Parties(List<Actor> actors, List<Actor> recipients) {
    this(actors, recipients, false);
  }

  /// In a release, an act of its author that names no recipient is meant for the state that the
  /// text is about, and aid without a giver is its author's; in the press, force and protest
  /// without a named state happen in the state that the text is about.
  ///
  /// @param agentless whether the act is told without saying whose it is ("was suspended")
  Parties completed(Scene scene, Sentence sentence, EventType type, boolean agentless) {
    List<Actor> about = scene.counterpart().map(List::of).orElse(List.of());
    return scene.author().isPresent()
        ? inRelease(scene.author().get(), about, type)
        : inPress(
            agentless && BY_LAW.contains(type)
                ? scene.jurisdiction(sentence)
                : scene.home(sentence),
            type,
            agentless);
  }

  private Parties inRelease(Actor author, List<Actor> about, EventType type) {
    if (actors.isEmpty() && type == EventType.AID) {
      return new Parties(List.of(author), recipients, true);
    }
    boolean open = recipients.isEmpty() && !mutual(type) && TOWARDS_COUNTERPART.contains(type);
    return open && by(author) ? new Parties(actors, about, false) : this;
  }

  private Parties inPress(List<Actor> home, EventType type, boolean agentless) {
    if (!actors.isEmpty()) {
      return type == EventType.ASSAULT && recipients.isEmpty()
          ? new Parties(actors, risenAgainst(actors, home), false)
          : this;
    }
    if (type == EventType.PROTEST || (agentless && ORDERED_AT_HOME.contains(type))) {
      return new Parties(home, recipients, true);
    }
    if (agentless && (type == EventType.COERCE || type == EventType.ACCUSE)) {
      return new Parties(home, recipients.isEmpty() ? home : recipients, recipients.isEmpty());
    }
    return recipients.isEmpty() && type == EventType.ASSAULT
        ? new Parties(List.of(), home, true)
        : this;
  }

  /// The state that rebels strike when nobody else is said to suffer: their own, if it is the one
  /// the text is about.
  static List<Actor> risenAgainst(List<Actor> doers, List<Actor> home) {
    Set<String> states =
        doers.stream()
            .filter(doer -> "REB".equals(doer.sector()))
            .flatMap(doer -> Optional.ofNullable(doer.country()).stream())
            .collect(Collectors.toSet());
    return home.stream()
        .filter(state -> Optional.ofNullable(state.country()).filter(states::contains).isPresent())
        .toList();
  }

  boolean satisfy(Needs needs, EventType type) {
    if (selfish(type) || interview(type) || reflexive()) {
      return false;
    }
    return mutual(type) || needs.met(!actors.isEmpty(), !recipients.isEmpty());
  }

  /// A good turn done to oneself is none.
  private boolean selfish(EventType type) {
    return KIND.contains(type) && domestic() && !(type == EventType.SUPPORT && betweenPersons());
  }

  /// "The senator endorsed his former rival".
  private boolean betweenPersons() {
    return actors.stream().allMatch(actor -> actor.name() != null)
        && recipients.stream()
            .allMatch(recipient ->
                recipient.name() != null
                    && actors.stream().noneMatch(actor -> recipient.name().equals(actor.name())));
  }

  /// Nobody does to himself what the acts tell; "him" beside "he" is another.
  private boolean reflexive() {
    return !recipients.isEmpty()
        && recipients.stream()
            .allMatch(recipient ->
                recipient.name() != null
                    && !OTHER.contains(recipient.text().toLowerCase(Locale.ROOT))
                    && actors.stream().anyMatch(actor -> recipient.name().equals(actor.name())));
  }

  /// Whether both sides are of one state or body.
  boolean domestic() {
    if (actors.isEmpty() || recipients.isEmpty()) {
      return false;
    }
    Optional<String> side = actors.getFirst().code();
    return allOf(actors, side) && allOf(recipients, side);
  }

  private static boolean allOf(List<Actor> some, Optional<String> side) {
    for (Actor actor : some) {
      if (!actor.code().equals(side)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the recipients are of other states than the actors.
  boolean abroad() {
    Set<Optional<String>> doers = actors.stream().map(Actor::code).collect(Collectors.toSet());
    return !actors.isEmpty()
        && !recipients.isEmpty()
        && recipients.stream().map(Actor::code).noneMatch(doers::contains);
  }

  /// Whether both sides are known.
  boolean complete() {
    return !actors.isEmpty() && !recipients.isEmpty();
  }

  boolean by(Actor doer) {
    return actors.stream().anyMatch(actor -> actor.code().equals(doer.code()));
  }

  /// Words to the press are a statement.
  private boolean interview(EventType type) {
    return type == EventType.CONSULT
        && recipients.stream().anyMatch(actor -> "MED".equals(actor.sector()));
  }

  private boolean mutual(EventType type) {
    return MUTUAL.contains(type) && !actors.isEmpty() && !allOf(actors, actors.getFirst().code());
  }
}
