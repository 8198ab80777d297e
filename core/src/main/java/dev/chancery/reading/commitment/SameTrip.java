package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Commitment;
import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Dates the further acts of a journey: "will visit Lima on May 3. During her visit, she will also
/// meet the mayor."
final class SameTrip {

  private static final int NEAR = 3;
  private static final int JOURNEY = 8;

  /// Acts that set out a journey or an occasion, in which what follows takes place.
  private static final Set<String> JOURNEYS =
      Set.of(
          "travel", "traveling", "visit", "embark", "lead", "host", "depart", "go", "fly", "tour");

  /// Acts that are done on such an occasion.
  private static final Set<String> ON_THE_WAY =
      Set.of(
          "meet",
          "attend",
          "deliver",
          "participate",
          "join",
          "discuss",
          "visit",
          "speak",
          "engage",
          "hold",
          "give",
          "address",
          "highlight",
          "travel",
          "host",
          "lead",
          "co-chair",
          "consult",
          "open",
          "tour",
          "represent",
          "take",
          "emphasize",
          "reaffirm",
          "underscore",
          "convene");

  private static final Set<String> GOING_ON = Set.of("during", "also", "while");

  private SameTrip() {}

  /// The commitments, with the journey's date where they go on with it.
  static List<Commitment> dated(Groundwork ground, List<Commitment> commitments) {
    List<Commitment> all = new ArrayList<>();
    for (Commitment commitment : commitments) {
      Optional<When> inherited =
          commitment.due() == null ? before(ground, all, commitment) : Optional.empty();
      all.add(inherited.map(due -> due(commitment, due)).orElse(commitment));
    }
    return List.copyOf(all);
  }

  private static Optional<When> before(
      Groundwork ground, List<Commitment> earlier, Commitment commitment) {
    boolean goesOn = goesOn(ground, commitment);
    return earlier.reversed().stream()
        .filter(other -> other.due() != null)
        .filter(other -> same(other.by(), commitment.by()))
        .filter(other -> (goesOn && apart(commitment, other) <= NEAR) || trip(other, commitment))
        .findFirst()
        .map(Commitment::due);
  }

  private static boolean goesOn(Groundwork ground, Commitment commitment) {
    return ground.parsed().sentences().get(commitment.origin().sentence()).tokens().stream()
        .anyMatch(token -> token.lemmaIn(GOING_ON));
  }

  private static boolean trip(Commitment first, Commitment later) {
    return JOURNEYS.contains(act(first))
        && ON_THE_WAY.contains(act(later))
        && apart(later, first) <= JOURNEY;
  }

  /// The verb of the act, as it stands after "will" or "to".
  private static String act(Commitment commitment) {
    return commitment.action().quote().split("\\W", 2)[0];
  }

  private static int apart(Commitment later, Commitment first) {
    return later.origin().sentence() - first.origin().sentence();
  }

  /// The same person, by full name or by family name alone.
  private static boolean same(Actor one, Actor other) {
    return one.name() != null
        && other.name() != null
        && family(one.name()).equals(family(other.name()));
  }

  private static String family(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Commitment due(Commitment commitment, When due) {
    return new Commitment(
        commitment.origin(),
        commitment.by(),
        commitment.recipients(),
        commitment.action(),
        commitment.modality(),
        due);
  }
}
