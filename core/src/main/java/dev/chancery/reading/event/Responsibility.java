package dev.chancery.reading.event;

import dev.chancery.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives an attack that was told without its author the one who later claims it ("a bomb killed
/// two. … The group claimed responsibility for the attack").
final class Responsibility {

  private static final Set<String> CLAIMING = Set.of("claim", "admit");
  private static final int FARTHEST = 6;

  private Responsibility() {}

  static List<Act> taken(List<Act> acts) {
    List<Act> all = new ArrayList<>(acts);
    for (Act claim : acts.stream().filter(Responsibility::claims).toList()) {
      if (told(acts, claim) || assign(all, claim)) {
        all.remove(claim);
      }
    }
    return all;
  }

  private static boolean claims(Act act) {
    return act.type() == EventType.ASSAULT
        && act.trigger().lemmaIn(CLAIMING)
        && !act.parties().actors().isEmpty();
  }

  /// Whether the attack is told already as theirs.
  private static boolean told(List<Act> acts, Act claim) {
    return acts.stream()
        .filter(act -> act.type() == EventType.ASSAULT && !claims(act))
        .filter(act -> distance(act, claim) > 0 && distance(act, claim) <= FARTHEST)
        .anyMatch(act -> claim.parties().actors().stream().allMatch(act.parties()::by));
  }

  /// Whether an attack was found that the claim is about.
  private static boolean assign(List<Act> all, Act claim) {
    Optional<Act> nearest =
        all.stream()
            .filter(act -> open(act) && distance(act, claim) >= 0)
            .filter(act -> distance(act, claim) <= FARTHEST)
            .min(Comparator.comparingInt(act -> distance(act, claim)));
    nearest.ifPresent(told ->
        all.replaceAll(act ->
            open(act) && act.sentence().index() == told.sentence().index() ? by(act, claim) : act));
    return nearest.isPresent();
  }

  private static int distance(Act act, Act claim) {
    return claim.sentence().index() - act.sentence().index();
  }

  private static boolean open(Act act) {
    return act.type() == EventType.ASSAULT && act.parties().actors().isEmpty();
  }

  private static Act by(Act act, Act claim) {
    Parties known = act.parties();
    Parties parties = new Parties(claim.parties().actors(), known.recipients(), known.presumed());
    return act.with(parties);
  }
}
