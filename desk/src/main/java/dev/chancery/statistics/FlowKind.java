package dev.chancery.statistics;

import dev.chancery.reference.Row;
import java.util.List;
import java.util.Optional;

/// What is known about a flow.
///
/// @param aliases what a person may call it
/// @param title in words
/// @param mirror the same flow in the books of the partner
/// @param betweenTwo whether it is between two areas
/// @param mayBeNegative whether a figure below zero makes sense
/// @param parts the flows whose sum it is
/// @param share the flow that gives the partners' shares in it, where a source has nothing else
public record FlowKind(
    Flow flow,
    List<String> aliases,
    String title,
    Optional<Flow> mirror,
    boolean betweenTwo,
    boolean mayBeNegative,
    List<Flow> parts,
    Optional<Flow> share) {

  public FlowKind {
    aliases = List.copyOf(aliases);
    parts = List.copyOf(parts);
  }

  /// Whether only one side keeps books of it: the donors of aid, for givers and takers alike.
  public boolean isOneSided() {
    return parts.isEmpty() && mirror.filter(flow::equals).isPresent();
  }

  static FlowKind read(Row row) {
    return new FlowKind(
        new Flow(row.required("name")),
        row.list("aliases"),
        row.required("title"),
        row.optional("mirror").map(Flow::new),
        isYes(row, "partner"),
        isYes(row, "negative"),
        row.list("parts").stream().map(Flow::new).toList(),
        row.optional("share").map(Flow::new));
  }

  private static boolean isYes(Row row, String column) {
    return switch (row.required(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(column + " is neither yes nor no");
    };
  }
}
