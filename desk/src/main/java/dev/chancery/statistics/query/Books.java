package dev.chancery.statistics.query;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.FlowKind;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.Vintage;
import java.util.List;
import java.util.Optional;

/// Where in a vintage the answer to a question stands: in the books of the country that is asked
/// about, or in those of its partners, and under which flows.
///
/// @param flows the flow, or those whose sum it is
/// @param side where the country that is asked about stands
record Books(List<Flow> flows, Side side) {

  /// Nothing where the vintage does not measure the flow, or the flow has no mirror. Shares rank
  /// the partners of one country; those that a country has in the trade of each partner are of as
  /// many wholes, and are not compared.
  static Optional<Books> of(Vintage vintage, Flow flow, boolean mirror, Flows known) {
    Optional<FlowKind> kind = known.kind(flow);
    if (!mirror) {
      return measured(vintage, flow, kind)
          .or(() -> kind.flatMap(FlowKind::share).filter(vintage::measures).map(List::of))
          .map(all -> new Books(all, Side.REPORTER));
    }
    return kind.flatMap(FlowKind::mirror)
        .flatMap(there -> measured(vintage, there, known.kind(there)))
        .map(all -> new Books(all, Side.PARTNER));
  }

  private static Optional<List<Flow>> measured(
      Vintage vintage, Flow flow, Optional<FlowKind> kind) {
    if (vintage.measures(flow)) {
      return Optional.of(List.of(flow));
    }
    List<Flow> parts = kind.map(FlowKind::parts).orElse(List.of());
    return Optional.of(parts)
        .filter(all -> !all.isEmpty() && all.stream().allMatch(vintage::measures));
  }
}
