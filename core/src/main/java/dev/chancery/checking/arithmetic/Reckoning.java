package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.model.ClaimType;
import java.util.List;
import java.util.Optional;

/// A figure of a sentence with what the others make it.
///
/// @param from where the words that tie them start in the sentence
/// @param isLoose whether the words tie them only loosely
record Reckoning(
    int from, int to, ClaimType type, Claimed claimed, List<Way> ways, boolean isLoose) {

  /// What a form of the table ties.
  static Reckoning by(Found found, ClaimType type, Claimed claimed, Way way) {
    return new Reckoning(found.from(), found.to(), type, claimed, List.of(way), false);
  }

  /// What only the words around the figures tie.
  static Reckoning loosely(int from, int to, ClaimType type, Claimed claimed, Way way) {
    return new Reckoning(from, to, type, claimed, List.of(way), true);
  }

  Optional<Checked> weighed(Weighing weighing) {
    return isLoose
        ? weighing.weighLoosely(from, to, type, claimed, ways)
        : weighing.weigh(from, to, type, claimed, ways);
  }
}
