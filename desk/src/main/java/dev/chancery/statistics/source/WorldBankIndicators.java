package dev.chancery.statistics.source;

import dev.chancery.reference.Table;
import java.util.List;

/// The World Bank's indicators that have a name of ours (world_bank_indicators.tsv).
public final class WorldBankIndicators {

  private WorldBankIndicators() {}

  /// Their codes, in the order of the table.
  public static List<String> codes() {
    return table().map(row -> row.required("indicator"));
  }

  static Table table() {
    return Table.load(WorldBankIndicators.class, "world_bank_indicators.tsv");
  }
}
