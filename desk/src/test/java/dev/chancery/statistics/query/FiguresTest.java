package dev.chancery.statistics.query;

import static dev.chancery.statistics.store.Workshop.AREAS;
import static dev.chancery.statistics.store.Workshop.COLUMNS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.Workshop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rankings and series, each by its source.
final class FiguresTest {

  private static final String CUSTOMS =
      "# accessed: 2026-11-24\n"
          + COLUMNS
          + """
          sunat,2026,PER,CHN,exports,,2023,23000,USD
          sunat,2026,PER,USA,exports,,2023,9000,USD
          sunat,2026,PER,JPN,exports,,2023,2100,USD
          sunat,2026,PER,KOR,exports,,2023,2100,USD
          sunat,2026,PER,CAN,exports,,2023,1900.25,USD
          sunat,2026,PER,WLD,exports,,2023,64000,USD
          sunat,2026,PER,EUU,exports,,2023,30000,USD
          sunat,2026,PER,_AREAS_NES,exports,,2023,5000,USD
          sunat,2026,PER,PER,exports,,2023,99000,USD
          sunat,2026,PER,CHN,exports,HS.26,2023,99000,USD
          sunat,2026,PER,CHN,exports,,2023-05,99000,USD
          """;

  private static final String BOTH_BOOKS =
      "# accessed: 2022-02-01\n"
          + COLUMNS
          + """
          dots,2022,PER,KOR,exports,,2010,900,USD
          dots,2022,PER,KOR,imports,,2010,1100,USD
          dots,2022,PER,KOR,exports,,2011,1700,USD
          dots,2022,KOR,PER,imports,,2010,1040,USD
          dots,2022,KOR,PER,exports,,2010,944,USD
          dots,2022,CHN,PER,imports,,2010,5000,USD
          dots,2022,PER,KOR,exports,,2023,1,USD
          """;

  /// The books of the rest of the world, without a word of Peru.
  private static final String OTHER_BOOKS =
      AREAS.all().stream()
          .filter(Area::isRanked)
          .map(Area::code)
          .filter(code -> !List.of("PER", "KOR", "CHN").contains(code))
          .map("dots,2022,%s,CHN,imports,,2010,7,USD\n"::formatted)
          .collect(Collectors.joining());

  private static final String REVISED =
      "# accessed: 2023-02-01\n" + COLUMNS + "dots,2023,PER,KOR,exports,,2010,910,USD\n";

  private static final String SOME =
      "# partners: some\n" + COLUMNS + "btige,1,PER,KOR,exports,,2023,2344,USD\n";

  private static final String PRODUCT =
      COLUMNS + "wb,1,PER,,gdp,,2022,244e9,USD\nwb,1,PER,,gdp,,2023,267603248.665,USD\n";

  @TempDir private static Path folder = Path.of("");
  private static final DuckDb DATABASE = DuckDb.start();
  private static Figures figures =
      new Figures(Archive.of(List.of()), AREAS, Workshop.FLOWS, DATABASE);

  @BeforeAll
  static void takeIn() throws IOException {
    Workshop workshop = new Workshop(folder, DATABASE);
    for (String text : List.of(CUSTOMS, BOTH_BOOKS + OTHER_BOOKS, REVISED, SOME, PRODUCT)) {
      workshop.take(text);
    }
    figures =
        new Figures(Archive.of(List.of(workshop.vintages())), AREAS, Workshop.FLOWS, DATABASE);
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void ranksCountriesWithoutGroupsAndLetsEqualOnesShareAPlace() {
    Ranking ranking = rank(Flow.GOODS_EXPORTS, 2023, false, "sunat").getFirst();
    assertThat(ranking.rows())
        .extracting(row -> row.rank() + " " + row.area().code() + " " + row.value())
        .containsExactly("1 CHN 23000", "2 USA 9000", "3 JPN 2100", "3 KOR 2100", "5 CAN 1900.25");
    assertThat(ranking.world()).contains(new BigDecimal("64000"));
    assertThat(ranking.unspecified()).isEqualByComparingTo("5000");
  }

  @Test
  void letsEverySourceThatReachesTheYearAnswerForItself() {
    RankQuestion question =
        new RankQuestion(area("PER"), Flow.GOODS_EXPORTS, 2023, false, Scope.ALL);
    Rankings rankings = figures.rank(question);
    assertThat(rankings.all())
        .extracting(ranking -> ranking.vintage().id())
        .containsExactly("sunat-2026", "dots-2022");
    assertThat(rankings.passedOver())
        .extracting(each -> each.vintage().id() + ": " + each.why())
        .containsExactly("btige-1: it has some partners only, no rank can be told");
  }

  @Test
  void asksTheBooksOfThePartners() {
    assertThat(rank(Flow.GOODS_EXPORTS, 2010, true, "dots").getFirst().rows())
        .extracting(row -> row.area().code() + " " + row.value())
        .containsExactly("CHN 5000", "KOR 1040");
  }

  @Test
  void addsUpTwoWayTrade() {
    assertThat(rank(Flow.GOODS_TRADE, 2010, false, "dots").getFirst().of("KOR"))
        .map(RankedArea::value)
        .contains(new BigDecimal("2000"));
    assertThat(points(Flow.GOODS_TRADE, Optional.of("KOR"), true, Scope.ALL))
        .containsExactly("2010 1984 dots-2022");
  }

  @Test
  void leavesYearsOutOfASumThatLackAPart() {
    assertThat(points(Flow.GOODS_TRADE, Optional.of("KOR"), false, Scope.ALL))
        .containsExactly("2010 2000 dots-2022");
  }

  @Test
  void takesEachYearFromTheNewestVintageThatHasIt() {
    Scope dots = new Scope(Optional.of("dots"), Optional.empty());
    assertThat(points(Flow.GOODS_EXPORTS, Optional.of("KOR"), false, dots))
        .containsExactly("2010 910 dots-2023", "2011 1700 dots-2022", "2023 1 dots-2022");
    Scope then = new Scope(Optional.of("dots"), Optional.of(LocalDate.of(2022, 6, 1)));
    assertThat(points(Flow.GOODS_EXPORTS, Optional.of("KOR"), false, then))
        .contains("2010 900 dots-2022");
    Scope before = new Scope(Optional.empty(), Optional.of(LocalDate.of(2020, 6, 1)));
    assertThat(points(Flow.GOODS_EXPORTS, Optional.of("KOR"), false, before)).isEmpty();
  }

  @Test
  void keepsTheDigitsOfTheSource() {
    assertThat(points(new Flow("gdp"), Optional.empty(), false, Scope.ALL))
        .containsExactly("2022 244000000000 wb-1", "2023 267603248.665 wb-1");
  }

  @Test
  void knowsWhichVintagesCouldAnswer() {
    assertThat(figures.measuring(new Flow("gdp")))
        .extracting(each -> each.id())
        .containsExactly("wb-1");
    assertThat(figures.measuring(new Flow("tourists"))).isEmpty();
  }

  private static List<Ranking> rank(Flow flow, int year, boolean mirror, String source) {
    Scope scope = new Scope(Optional.of(source), Optional.empty());
    return figures.rank(new RankQuestion(area("PER"), flow, year, mirror, scope)).all();
  }

  private static List<String> points(
      Flow flow, Optional<String> partner, boolean mirror, Scope scope) {
    SeriesQuestion question =
        new SeriesQuestion(
            area("PER"), partner.map(FiguresTest::area), flow, 2000, 2099, mirror, scope);
    return figures.series(question).stream()
        .filter(series -> !series.source().equals("sunat") && !series.source().equals("btige"))
        .flatMap(series -> series.points().stream())
        .map(point ->
            point.year() + " " + point.value().toPlainString() + " " + point.vintage().id())
        .toList();
  }

  private static Area area(String code) {
    return AREAS.byCode(code).orElseThrow();
  }
}
