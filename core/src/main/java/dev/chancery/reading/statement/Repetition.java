package dev.chancery.reading.statement;

import dev.chancery.model.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keeps one statement where two rules find the same.
final class Repetition {

  /// What is said again with the same verb says nothing new.
  private static final Set<String> ONCE = Set.of("congratulate");

  private Repetition() {}

  /// Those that do not report words of the same speaker that an earlier one reports.
  static List<Saying> dropped(List<Saying> sayings) {
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : sayings) {
      if (kept.stream().noneMatch(other -> repeats(saying, other))) {
        kept.add(saying);
      }
    }
    return kept;
  }

  private static boolean repeats(Saying saying, Saying other) {
    return saying.content().equals(other.content())
        || (ONCE.contains(saying.cue().lemma())
            && saying.cue().lemma().equals(other.cue().lemma())
            && saying.speakers().getFirst().sameAs(other.speakers().getFirst()))
        || (saying.content().overlaps(other.content())
            && saying.manner() != Manner.MIXED
            && saying.speakers().getFirst().sameAs(other.speakers().getFirst()));
  }
}
