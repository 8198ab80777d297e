package dev.chancery.checking.known;

import dev.chancery.checking.frame.World;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import dev.chancery.reference.State;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.Certainty;
import dev.chancery.reference.fact.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The days that count as the independence of a state, and of whom: those in the table of states
/// and those in independence.tsv.
final class Independences {

  private static final LocalDate KNOWN_ON = LocalDate.of(2026, 1, 22);

  private final World world;
  private final Map<String, List<Turn>> others;

  Independences(World world) {
    this.world = world;
    others =
        Table.load(Independences.class, "independence.tsv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.required("state"),
                    Collectors.mapping(Turn::read, Collectors.toList())));
  }

  /// A day that counts as a state's independence.
  ///
  /// @param from the code of the state it was won from; empty where the table does not know
  record Turn(RoughDate date, String from, String act, String source) {

    static Turn read(Row row) {
      return new Turn(
          new RoughDate(row.required("date")),
          row.text("from"),
          row.required("act"),
          row.required("source"));
    }

    Ground ground() {
      return new Ground("states.tsv", source, KNOWN_ON, Certainty.KNOWN);
    }
  }

  /// Whether one of the states became independent of this one.
  boolean isRuler(String ruler, List<String> states) {
    return states.stream()
        .flatMap(state -> of(state).stream())
        .anyMatch(turn -> turn.from().equals(ruler));
  }

  /// All of a state; none for one that never became independent.
  List<Turn> of(String code) {
    Stream<Turn> own =
        world.states().byCode(code).stream()
            .map(State::independence)
            .flatMap(List::stream)
            .map(one ->
                new Turn(
                    new RoughDate(one.date()),
                    one.from().orElse(""),
                    "independent",
                    "The World Factbook, January 2026, independence"));
    return Stream.concat(own, others.getOrDefault(code, List.of()).stream()).toList();
  }
}
