package dev.chancery.statistics.query;

import dev.chancery.statistics.Vintage;
import java.util.List;

/// What every source says to a question, its newest vintage that reaches the year each.
///
/// @param passedOver vintages with figures for the year that make no ranking
public record Rankings(List<Ranking> all, List<PassedOver> passedOver) {

  public Rankings {
    all = List.copyOf(all);
    passedOver = List.copyOf(passedOver);
  }

  /// A vintage that was not used, and why.
  public record PassedOver(Vintage vintage, String why) {}
}
