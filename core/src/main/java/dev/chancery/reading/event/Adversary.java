package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whom "they" means when they attack: whoever attacked the same side just before ("Chile's war
/// against us is cruel. … They kill our people").
final class Adversary {

  private static final Set<String> THEY = Set.of("they", "their");
  private static final int FARTHEST = 2;

  private Adversary() {}

  static List<Act> known(List<Act> acts) {
    List<Act> all = new ArrayList<>();
    for (Act act : acts) {
      all.add(act.type() == EventType.ASSAULT && theirs(act) ? by(all, act) : act);
    }
    return all;
  }

  private static boolean theirs(Act act) {
    List<Actor> actors = act.parties().actors();
    return actors.isEmpty()
        ? act.sentence().child(act.trigger(), "nsubj").filter(Adversary::they).isPresent()
        : actors.stream().allMatch(actor -> they(actor.text()));
  }

  private static boolean they(Token subject) {
    return they(subject.text());
  }

  private static boolean they(String text) {
    return THEY.contains(text.toLowerCase(Locale.ROOT));
  }

  private static Act by(List<Act> before, Act act) {
    Optional<Act> attack =
        before.reversed().stream()
            .filter(earlier -> earlier.type() == EventType.ASSAULT)
            .filter(earlier -> act.sentence().index() - earlier.sentence().index() <= FARTHEST)
            .filter(earlier -> !earlier.parties().actors().isEmpty())
            .filter(earlier -> sameVictim(earlier, act))
            .findFirst();
    return attack
        .map(earlier ->
            act.with(
                new Parties(
                    earlier.parties().actors(),
                    act.parties().recipients(),
                    act.parties().presumed())))
        .orElse(act);
  }

  private static boolean sameVictim(Act earlier, Act act) {
    return earlier.parties().recipients().stream()
        .anyMatch(victim ->
            act.parties().recipients().stream()
                .anyMatch(other -> other.code().equals(victim.code())));
  }
}
