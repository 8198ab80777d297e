package dev.chancery.reading.actor;

import dev.chancery.reference.Table;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Offices that only one state has ("pope", "taoiseach").
final class StateOffices {

  private final Map<String, String> states;

  private StateOffices(Map<String, String> states) {
    this.states = Map.copyOf(states);
  }

  static StateOffices load() {
    return new StateOffices(
        Table.load(StateOffices.class, "state_offices.tsv").rows().stream()
            .collect(
                Collectors.toMap(row -> row.required("office"), row -> row.required("state"))));
  }

  /// Whose an office in lower case is, where its title alone tells it.
  Optional<String> state(String office) {
    return Optional.ofNullable(states.get(office));
  }
}
