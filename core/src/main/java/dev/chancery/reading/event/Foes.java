package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Nobody helps whom he attacks: "Peru's aggression against Chile … and its support for Chile"
/// speaks of someone else's support, and the text does not say whose.
final class Foes {

  private static final Set<EventType> KIND =
      Set.of(EventType.AID, EventType.SUPPORT, EventType.COOPERATE);
  private static final Set<String> PRONOUNS = Set.of("its", "it", "their", "they", "his", "her");

  private Foes() {}

  /// The acts without those in which a pronoun is taken for the attacker of the one who is helped.
  static List<Act> apart(List<Act> acts) {
    return acts.stream()
        .filter(act -> acts.stream().noneMatch(attack -> helpsVictim(act, attack)))
        .toList();
  }

  private static boolean helpsVictim(Act act, Act attack) {
    return attack.type() == EventType.ASSAULT
        && KIND.contains(act.type())
        && !act.parties().actors().isEmpty()
        && act.parties().actors().stream().allMatch(Foes::pronoun)
        && share(act.parties().actors(), attack.parties().actors())
        && share(act.parties().recipients(), attack.parties().recipients());
  }

  private static boolean pronoun(Actor actor) {
    return PRONOUNS.contains(actor.text().toLowerCase(Locale.ROOT));
  }

  private static boolean share(List<Actor> some, List<Actor> others) {
    return some.stream()
        .map(Actor::code)
        .filter(Optional::isPresent)
        .anyMatch(code -> others.stream().anyMatch(other -> other.code().equals(code)));
  }
}
