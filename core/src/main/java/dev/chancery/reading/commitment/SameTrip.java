package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Commitment;
import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dates the further acts of a journey: "will visit Lima on May 3. During her visit, she will also
/// meet the mayor."
final class SameTrip {

  private static final int NEAR = 3;

  private SameTrip() {}

  /// The commitments, with the journey's date where they go on with it.
  static List<Commitment> dated(Groundwork ground, List<Commitment> commitments) {
    List<Commitment> all = new ArrayList<>();
    for (Commitment commitment : commitments) {
      Optional<When> inherited =
          commitment.due() == null && goesOn(ground, commitment)
              ? before(all, commitment)
              : Optional.empty();
      all.add(inherited.map(due -> due(commitment, due)).orElse(commitment));
    }
    return List.copyOf(all);
  }

  private static boolean goesOn(Groundwork ground, Commitment commitment) {
    return ground.parsed().sentences().get(commitment.origin().sentence()).tokens().stream()
        .anyMatch(token -> token.lemma().matches("during|also|while"));
  }

  private static Optional<When> before(List<Commitment> earlier, Commitment commitment) {
    return earlier.reversed().stream()
        .filter(other -> other.due() != null)
        .filter(other -> same(other.by(), commitment.by()))
        .filter(other -> commitment.origin().sentence() - other.origin().sentence() <= NEAR)
        .findFirst()
        .map(Commitment::due);
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
