package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom an organ of a state acts on when the text names only what they are ("the police arrested
/// two students", "Peru's crackdown on independent media", "called on drivers to slow down"): the
/// people of that state.
record OwnPeople(Scene scene, EventWords lexicon) {

  private static final Set<String> ORGANS = Set.of("GOV", "COP", "JUD", "SPY", "MIL", "LEG");
  private static final Set<String> ADDRESSED =
      Set.of("committee", "agency", "public", "household", "community", "business");

  private static final Set<String> CIVIL =
      Set.of("media", "press", "dissent", "opposition", "society", "minority", "journalism", "ngo");

  private static final Set<String> AUTHORITIES =
      Set.of("government", "authority", "parliament", "police", "cabinet", "congress", "court");
  private static final Set<EventType> PETITIONING =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN);

  private static final Set<String> DISPUTED =
      Set.of("investigation", "inquiry", "impeachment", "bill", "law", "ruling");

  /// Whether the word names people without a state.
  boolean unnamed(Token victim) {
    return victim.lemmaIn(lexicon.persons()) || victim.lemmaIn(CIVIL);
  }

  private static boolean police(List<Actor> doers) {
    return doers.stream().allMatch(doer -> "COP".equals(doer.sector()));
  }

  /// In the press, what a state's organs order is for those at home, whatever its object.
  private boolean anything() {
    return scene.author().isEmpty();
  }

  private boolean addressed(Token other) {
    return unnamed(other)
        || other.lemmaIn(ADDRESSED)
        || lexicon.domestic().contains(Clause.lower(other));
  }

  /// The state of the doers, where those acted on are people of no named state.
  List<Actor> of(Sentence sentence, EventType type, Collection<Token> victims, List<Actor> doers) {
    boolean plain =
        switch (type) {
          case COERCE -> anything() || victims.stream().anyMatch(this::unnamed);
          case ASSAULT -> victims.stream().anyMatch(this::unnamed) || (anything() && police(doers));
          case REQUEST -> anything() && victims.stream().anyMatch(this::addressed);
          case ACCUSE ->
              anything() && victims.stream().anyMatch(of -> addressed(of) || of.lemmaIn(DISPUTED));
          default -> false;
        };
    boolean petition =
        anything()
            && PETITIONING.contains(type)
            && victims.stream().anyMatch(of -> of.lemmaIn(AUTHORITIES));
    boolean athome =
        petition || (plain && doers.stream().allMatch(doer -> athome(sentence, type, doer)));
    return athome && ofOneState(doers) ? List.of(state(doers.getFirst())) : List.of();
  }

  private static boolean ofOneState(List<Actor> doers) {
    Set<String> states =
        doers.stream()
            .flatMap(doer -> Optional.ofNullable(doer.country()).stream())
            .collect(Collectors.toSet());
    return states.size() == 1;
  }

  /// Soldiers may fight abroad: theirs is the state that the text is about, or it stays open.
  private boolean athome(Sentence sentence, EventType type, Actor doer) {
    String sector = doer.sector();
    boolean organ = sector == null ? doer.name() == null : ORGANS.contains(sector);
    boolean abroad = (type == EventType.ASSAULT && !"COP".equals(sector)) || "MIL".equals(sector);
    return organ
        && (!abroad
            || scene.home(sentence).stream().anyMatch(home -> home.code().equals(doer.code())));
  }

  private static Actor state(Actor doer) {
    return new Actor(doer.text(), doer.span(), null, null, doer.country(), null, null);
  }
}
