package dev.chancery.statistics.query;

import static dev.chancery.statistics.store.Workshop.AREAS;
import static dev.chancery.statistics.store.Workshop.FLOWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures that the program ships with are whole, named on their page, and say what is known.
final class StarterSetTest {

  private static final long LARGEST = 30_000_000;

  private static final VintageFolder FOLDER = new VintageFolder(Path.of("statistics"));
  private static final DuckDb DATABASE = DuckDb.start();
  private static final Figures FIGURES =
      new Figures(Archive.of(List.of(FOLDER)), AREAS, FLOWS, DATABASE);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void isWholeAndSmall() {
    List<Vintage> vintages = FOLDER.catalogue().vintages();
    assertThat(vintages).hasSize(14);
    vintages.forEach(FOLDER::sound);
    assertThat(vintages.stream().mapToLong(each -> each.file().bytes()).sum()).isLessThan(LARGEST);
  }

  @Test
  void namesEverySourceOnItsPage() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "starter-set.md"));
    for (Vintage vintage : FOLDER.catalogue().vintages()) {
      assertThat(page).contains("| `" + vintage.provenance().source() + "` |");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "peru-customs, 2016, false, 5",
    "peru-customs, 2017, false, 4",
    "peru-customs, 2020, false, 4",
    "peru-customs, 2021, false, 3",
    "peru-customs, 2022, false, 4",
    "peru-customs, 2023, false, 5",
    "peru-customs, 2024, false, 10",
    "dots, 2016, false, 5",
    "dots, 2018, false, 4",
    "dots, 2019, false, 5",
    "dots, 2020, false, 4",
    "dots, 2018, true, 3",
    "gravity, 2020, false, 3",
    "baci, 2023, false, 5",
    "factbook, 2022, false, 5"
  })
  void ranksKoreaAmongPerusExportMarkets(String source, int year, boolean mirror, int rank) {
    assertThat(rank(source, year, mirror).of("KOR").map(RankedArea::rank)).contains(rank);
  }

  @ParameterizedTest
  @CsvSource({
    "dots, KOR, PER, 2010, 1983",
    "dots, KOR, PER, 2020, 3254",
    "dots, PER, KOR, 2010, 2002",
    "dots, PER, KOR, 2018, 3493",
    "gravity, PER, KOR, 2010, 2026",
    "baci, PER, KOR, 2023, 3182",
    "oec, PER, KOR, 2014, 2774"
  })
  void knowsTheTradeOfPeruAndKorea(
      String source, String reporter, String partner, int year, long millions) {
    SeriesQuestion question =
        new SeriesQuestion(
            area(reporter),
            Optional.of(area(partner)),
            Flow.GOODS_TRADE,
            year,
            year,
            false,
            only(source));
    double found =
        FIGURES.series(question).getFirst().points().getFirst().value().doubleValue() / 1e6;
    assertThat(Math.round(found)).isEqualTo(millions);
  }

  @Test
  void ranksNoGroups() {
    for (Ranking ranking : FIGURES.rank(question(2015, false, Scope.ALL)).all()) {
      assertThat(ranking.rows()).allMatch(row -> row.area().isRanked());
    }
  }

  @Test
  void passesOverWhatHasSomePartnersOnly() {
    assertThat(FIGURES.rank(question(2023, false, Scope.ALL)).passedOver())
        .extracting(each -> each.vintage().provenance().source())
        .containsExactly("btige");
  }

  private static Ranking rank(String source, int year, boolean mirror) {
    return FIGURES.rank(question(year, mirror, only(source))).all().getFirst();
  }

  private static RankQuestion question(int year, boolean mirror, Scope scope) {
    return new RankQuestion(area("PER"), Flow.GOODS_EXPORTS, year, mirror, scope);
  }

  private static Scope only(String source) {
    return new Scope(Optional.of(source), Optional.empty());
  }

  private static Area area(String code) {
    return AREAS.byCode(code).orElseThrow();
  }
}
