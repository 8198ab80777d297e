package dev.chancery.command;

import dev.chancery.command.figures.FigureRows;
import dev.chancery.model.Bound;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Verdicts of made-up statistics, for tests.
final class StatisticalVerdicts {

  static final String NEIGHBOURS =
      """
      1 | Atlantis | 24000000000 | USD
      9 | <Elbonia> & Co | 6000000000 | USD
      *10 | Freedonia | 3000000000 | USD
      """;

  private static final String YEARS =
      """
      2008 | 400000000 | USD
      *2010 | 1600000000 | USD
      *2012 | 3200000000 | USD
      """;

  private StatisticalVerdicts() {}

  /// Of a rank: it fails in the plain year and holds in the one before, by the customs and another
  /// source.
  static Verdict ofARank() {
    Interpretation plain = rank(10, "2024, by its own books", "Customs Office", "customs-1", false);
    Interpretation before = rank(5, "2023, by its own books", "Customs Office", "customs-1", true);
    Interpretation other = rank(6, "2023, by both books", "Bureau", "bureau-7", false);
    return Verdict.of("partner-rank", "Freedonia is 10th.", List.of(plain, before, other), null);
  }

  /// Of a rank that is understood in many ways.
  static Verdict ofManyRanks(int ways) {
    Stream<Interpretation> all =
        IntStream.range(0, ways)
            .mapToObj(way ->
                rank(
                    way + 5,
                    (2024 - way) + ", by its own books",
                    "Customs Office",
                    "c-1",
                    way == 0));
    return Verdict.of("partner-rank", "Freedonia is 5th.", all.toList(), null);
  }

  private static Interpretation rank(
      int rank, String how, String source, String vintage, boolean agrees) {
    return Interpretation.computed(
            "Ruritania's exports in " + how, source, Quantity.exactly(rank, "rank"), agrees)
        .of(
            vintage,
            "rank RUR goods_exports --year " + how.substring(0, 4),
            FigureRows.of(NEIGHBOURS));
  }

  /// Of a growth that holds.
  static Verdict ofAGrowth() {
    Quantity growth = new Quantity(new BigDecimal("100.0417"), "percent", Bound.EXACTLY);
    Interpretation plain =
        Interpretation.computed(
                "trade of Ruritania and Freedonia, 2010 to 2012", "Bureau", growth, true)
            .of("bureau-7", "series RUR FRE goods_trade", FigureRows.of(YEARS));
    return Verdict.of("growth-since", "Trade grew by 100 percent.", List.of(plain), null);
  }
}
