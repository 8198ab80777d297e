package dev.chancery.statistics.query;

import dev.chancery.statistics.Status;
import dev.chancery.statistics.Vintage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The partners of a country in one vintage, the largest first. Groups, what is not specified and
/// the country itself are not among them.
///
/// @param unit the unit of all values
/// @param status how the values came about, by the largest of them
/// @param rows all partners
/// @param world the total that the vintage gives for all of the world, if it gives one
/// @param unspecified what is counted for no country
public record Ranking(
    RankQuestion question,
    Vintage vintage,
    String unit,
    Status status,
    List<RankedArea> rows,
    Optional<BigDecimal> world,
    BigDecimal unspecified) {

  public Ranking {
    rows = List.copyOf(rows);
  }

  /// The sum of all partners.
  public BigDecimal sum() {
    return rows.stream().map(RankedArea::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The place of an area, if it has one.
  public Optional<RankedArea> of(String area) {
    return rows.stream().filter(row -> row.area().code().equals(area)).findFirst();
  }
}
