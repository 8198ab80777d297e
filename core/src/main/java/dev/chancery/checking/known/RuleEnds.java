package dev.chancery.checking.known;

import dev.chancery.checking.known.DeedFacts.Day;
import dev.chancery.checking.known.Independences.Turn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// When one state stopped ruling another, or the other broke away from it. Both must be named:
/// "broke away from Ethiopia", "Portuguese rule ended", "a Dutch colony until 1975".
final class RuleEnds {

  private final Independences independences;

  RuleEnds(Independences independences) {
    this.independences = independences;
  }

  /// The days of the only state of the sentence that became free of another that the deed names.
  Stream<List<Day>> ended(Deed deed) {
    Marked marked = deed.marked();
    if (deed.parts().stream().anyMatch(part -> isExplained(marked, part))) {
      return Stream.empty();
    }
    Set<String> all = new LinkedHashSet<>(marked.states());
    all.addAll(marked.scene().codes(marked.sentence()));
    List<String> own =
        deed.named().filter(Deed.Named::isState).map(Deed.Named::code).distinct().toList();
    List<String> freed =
        all.stream().filter(state -> own.stream().anyMatch(ruler -> isOf(state, ruler))).toList();
    return freed.size() == 1
        ? freed.stream()
            .map(state -> independences.of(state).stream().map(turn -> day(state, turn)).toList())
        : Stream.empty();
  }

  /// "France's rule that visitors must show a letter": a rule of another sort.
  private static boolean isExplained(Marked marked, Part part) {
    return part.token().lemma().equals("rule")
        && !marked.sentence().children(part.token(), "acl", "acl:relcl", "ccomp").isEmpty();
  }

  private boolean isOf(String state, String ruler) {
    return !state.equals(ruler)
        && independences.of(state).stream().anyMatch(turn -> turn.from().equals(ruler));
  }

  private static Day day(String state, Turn turn) {
    return new Day(turn.date(), state + ": " + turn.act(), turn.ground());
  }
}
