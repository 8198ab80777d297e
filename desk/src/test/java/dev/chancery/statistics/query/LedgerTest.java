package dev.chancery.statistics.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flow;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Figures that lie in memory, asked from both sides.
final class LedgerTest {

  private static final List<Flow> TRADE = List.of(Flow.GOODS_EXPORTS, Flow.GOODS_IMPORTS);

  private final Codes codes = new Codes();
  private final LedgerRows rows = new LedgerRows();

  @Test
  void ranksTheOtherSideOfOneYearAndAddsUpFlows() {
    Ledger ledger =
        of(
            """
            goods_exports PER CHN 2023 10
            goods_imports PER CHN 2023 5
            goods_exports PER KOR 2023 15
            goods_exports PER USA 2023 14
            goods_exports PER USA 2022 99
            goods_exports CHL USA 2023 99
            """);
    assertThat(partners(ledger, TRADE, Side.REPORTER, "PER", 2023))
        .isEqualTo("CHN 15, KOR 15, USA 14");
    assertThat(partners(ledger, List.of(Flow.GOODS_EXPORTS), Side.PARTNER, "USA", 2023))
        .isEqualTo("CHL 99, PER 14");
    assertThat(partners(ledger, TRADE, Side.REPORTER, "FRA", 2023)).isEmpty();
  }

  @Test
  void goesFromYearToYearWhereAllPartsAreThere() {
    Ledger ledger =
        of(
            """
            goods_exports PER KOR 2011 4
            goods_exports PER KOR 2010 1
            goods_imports PER KOR 2010 2
            goods_exports PER CHN 2010 9
            gdp PER - 2010 77
            """);
    assertThat(years(ledger, TRADE, new Pair(Side.REPORTER, "PER", "KOR"))).isEqualTo("2010 3");
    assertThat(years(ledger, List.of(Flow.GOODS_EXPORTS), new Pair(Side.PARTNER, "KOR", "PER")))
        .isEqualTo("2010 1, 2011 4");
    assertThat(years(ledger, List.of(new Flow("gdp")), new Pair(Side.REPORTER, "PER", "")))
        .isEqualTo("2010 77");
    assertThat(years(ledger, List.of(new Flow("gdp")), new Pair(Side.REPORTER, "PER", "KOR")))
        .isEmpty();
  }

  @Test
  void growsWithItsRows() {
    for (int year = 0; year < 2000; year++) {
      add("goods_exports PER KOR " + year + " " + year);
    }
    Ledger ledger = new Ledger(codes, rows.trimmed());
    assertThat(ledger.size()).isEqualTo(2000);
    assertThat(years(ledger, List.of(Flow.GOODS_EXPORTS), new Pair(Side.REPORTER, "PER", "KOR")))
        .endsWith("1998 1998, 1999 1999");
  }

  private Ledger of(String lines) {
    lines.lines().forEach(this::add);
    return new Ledger(codes, rows.trimmed());
  }

  private void add(String line) {
    String[] words = line.split(" ", -1);
    rows.add(
        codes.number(words[0]),
        codes.number(words[1]),
        words[2].equals("-") ? Codes.NONE : codes.number(words[2]),
        codes.number("USD"),
        codes.number("reported"),
        Short.parseShort(words[3]),
        Double.parseDouble(words[4]));
  }

  private static String partners(
      Ledger ledger, List<Flow> flows, Side side, String area, int year) {
    return ledger.partners(new Books(flows, side), area, year).stream()
        .map(each -> each.area() + " " + each.value())
        .collect(Collectors.joining(", "));
  }

  private static String years(Ledger ledger, List<Flow> flows, Pair pair) {
    return ledger.years(flows, pair).stream()
        .map(each -> each.year() + " " + each.value())
        .collect(Collectors.joining(", "));
  }
}
