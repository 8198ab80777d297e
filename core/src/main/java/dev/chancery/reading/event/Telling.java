package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.model.Quad;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes one act of an act that is told twice.
final class Telling {

  private Telling() {}

  /// Each act once, in the order of the text: the same type between the same sides on the same
  /// matter, or on overlapping words of one sentence, is the same act.
  static List<Act> once(List<Act> acts) {
    List<Act> kept = new ArrayList<>();
    for (Act act : acts) {
      if (kept.stream().noneMatch(earlier -> same(earlier, act))) {
        kept.add(act);
      }
    }
    return kept;
  }

  private static boolean same(Act earlier, Act later) {
    if (earlier.type() != later.type()) {
      return false;
    }
    if (talkOf(earlier, later)) {
      return true;
    }
    if (later.parties().presumed() && codes(earlier).containsAll(codes(later))) {
      return true;
    }
    return earlier.sentence().index() == later.sentence().index()
        ? sameWords(earlier, later)
        : sameMatter(earlier, later) || mentioned(earlier, later);
  }

  /// What was discussed is the matter of a meeting that is told already.
  private static boolean talkOf(Act earlier, Act later) {
    return later.type() == EventType.CONSULT
        && later.trigger().lemma().equals("discuss")
        && codes(earlier).containsAll(codes(later));
  }

  /// A use of force that a later noun phrase only mentions again ("the invasion", "Chile's
  /// aggression").
  private static boolean mentioned(Act earlier, Act later) {
    return later.type().quad() == Quad.MATERIAL_CONFLICT
        && later.rule().equals(EventNoun.ID)
        && codes(earlier).containsAll(codes(later))
        && sides(later) == 2
        && sideCodes(earlier.parties().actors()).containsAll(sideCodes(later.parties().actors()));
  }

  private static int sides(Act act) {
    return (act.parties().actors().isEmpty() ? 0 : 1)
        + (act.parties().recipients().isEmpty() ? 0 : 1);
  }

  /// In one sentence: a verb and the noun in its clause, or words that overlap, tell one act.
  private static boolean sameWords(Act earlier, Act later) {
    boolean inside =
        earlier.words().contains(later.trigger().span())
            || later.words().contains(earlier.trigger().span());
    if (inside && (meetingHeld(earlier, later) || !apart(earlier, later))) {
      return true;
    }
    boolean force = later.type().quad() == Quad.MATERIAL_CONFLICT && !list(earlier, later);
    return (force && sameNames(earlier, later))
        ? codes(earlier).equals(codes(later))
        : sameMatter(earlier, later);
  }

  /// "closed all schools and banned marches": verbs of a list with an object each.
  private static boolean list(Act earlier, Act later) {
    return later.type() == EventType.COERCE
        && later.trigger().isVerb()
        && later.trigger().is("conj")
        && !later.theme().equals(earlier.theme());
  }

  /// "hosted the group's annual meeting with Peru" tells one meeting, whoever is named with it.
  private static boolean meetingHeld(Act earlier, Act later) {
    return later.type() == EventType.CONSULT
        && later.trigger().is("obj")
        && later.trigger().head() == earlier.trigger().index();
  }

  /// Whether each names a side that the other does not.
  private static boolean apart(Act earlier, Act later) {
    Set<String> one = codes(earlier);
    Set<String> other = codes(later);
    return !one.containsAll(other) && !other.containsAll(one);
  }

  private static boolean sameMatter(Act earlier, Act later) {
    return codes(earlier).containsAll(codes(later))
        && sameNames(earlier, later)
        && !later.theme().isEmpty()
        && earlier.theme().equals(later.theme());
  }

  private static boolean sameNames(Act earlier, Act later) {
    return names(earlier).equals(names(later));
  }

  private static Set<String> names(Act act) {
    return act.parties().recipients().stream()
        .flatMap(actor -> Optional.ofNullable(actor.name()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(Act act) {
    List<Actor> all = new ArrayList<>(act.parties().actors());
    all.addAll(act.parties().recipients());
    return sideCodes(all);
  }

  private static Set<String> sideCodes(List<Actor> side) {
    Set<String> codes = new HashSet<>();
    side.forEach(actor -> actor.code().ifPresent(codes::add));
    return codes;
  }
}
