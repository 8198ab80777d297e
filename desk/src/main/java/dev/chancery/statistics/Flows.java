package dev.chancery.statistics;

import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The flows that have a meaning to the program (flows.tsv). A source's own indicators are flows
/// too, but nothing is known about them.
public final class Flows {

  private final List<FlowKind> all;
  private final Map<Flow, FlowKind> byFlow = new HashMap<>();
  private final Map<String, FlowKind> byName = new HashMap<>();

  private Flows(List<FlowKind> all) {
    this.all = all;
    for (FlowKind kind : all) {
      byFlow.put(kind.flow(), kind);
      byName.put(kind.flow().name(), kind);
      kind.aliases().forEach(alias -> byName.put(alias, kind));
    }
  }

  /// Reads the table of the program.
  public static Flows load() {
    return new Flows(Table.load(Flows.class, "flows.tsv").map(FlowKind::read));
  }

  public List<FlowKind> all() {
    return all;
  }

  /// What is known about a flow; nothing for an indicator of a source.
  public Optional<FlowKind> kind(Flow flow) {
    return Optional.ofNullable(byFlow.get(flow));
  }

  /// The flow that a person means by `words` ("exports"), or the indicator of that code.
  public Optional<Flow> called(String words) {
    FlowKind known = byName.get(words.strip().toLowerCase(Locale.ROOT));
    if (known != null) {
      return Optional.of(known.flow());
    }
    String code = words.strip();
    boolean isCode = code.indexOf('.') > 0 && Flow.isName(code);
    return isCode ? Optional.of(new Flow(code)) : Optional.empty();
  }

  /// What is wrong with an observation, if anything.
  public Optional<String> fault(Observation observation) {
    return kind(observation.flow()).flatMap(kind -> fault(kind, observation));
  }

  private static Optional<String> fault(FlowKind kind, Observation observation) {
    if (kind.betweenTwo() && observation.partner().isEmpty()) {
      return Optional.of(kind.flow() + " needs a partner");
    }
    if (!kind.betweenTwo() && observation.partner().isPresent()) {
      return Optional.of(kind.flow() + " is of one area and has no partner");
    }
    if (!kind.mayBeNegative() && observation.value() < 0) {
      return Optional.of(kind.flow() + " can't be negative");
    }
    return Optional.empty();
  }
}
