package dev.chancery.statistics.query;

import static dev.chancery.statistics.store.Workshop.AREAS;
import static dev.chancery.statistics.store.Workshop.COLUMNS;
import static dev.chancery.statistics.store.Workshop.FLOWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import dev.chancery.statistics.store.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A rank in the books of the partners can be told only where nearly all of them are at hand.
final class MirrorRankTest {

  private static final DuckDb DATABASE = DuckDb.start();
  private static final Figures STARTER_SET =
      new Figures(
          Archive.of(List.of(new VintageFolder(Path.of("statistics")))), AREAS, FLOWS, DATABASE);

  @TempDir Path folder;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          goods_exports                   | 1995 | dots oec
          goods_exports                   | 2010 | dots gravity oec
          goods_exports                   | 2020 | dots gravity
          goods_imports                   | 2010 | dots gravity oec
          goods_imports                   | 2023 | baci
          goods_trade                     | 2014 | dots oec
          official_development_assistance | 2009 | dac2a
          humanitarian_aid                | 2009 | dac2a
          """)
  void isToldByTheSourcesThatHoldTheBooksOfAllTheWorld(String flow, int year, String sources) {
    assertThat(STARTER_SET.rank(mirrored("PER", flow, year)).all())
        .extracting(ranking -> ranking.vintage().provenance().source())
        .containsExactlyInAnyOrder(sources.split(" ", -1));
  }

  @Test
  void isNotToldByTheBooksOfOneCountry() {
    Rankings rankings = STARTER_SET.rank(mirrored("KOR", "goods_imports", 2023));
    assertThat(rankings.all())
        .extracting(ranking -> ranking.rows().getFirst().area().code())
        .containsExactly("CHN");
    assertThat(rankings.passedOver())
        .filteredOn(each -> each.vintage().provenance().source().equals("peru-customs"))
        .extracting(Rankings.PassedOver::why)
        .containsExactly(
            "it has the books of one country only, no rank can be told from the partners' books");
  }

  @Test
  void leavesTheOwnBooksOfOneCountryAlone() {
    RankQuestion own = new RankQuestion(area("PER"), Flow.GOODS_EXPORTS, 2023, false, Scope.ALL);
    assertThat(STARTER_SET.rank(own).all())
        .extracting(ranking -> ranking.vintage().provenance().source())
        .contains("peru-customs");
  }

  @ParameterizedTest
  @CsvSource({"19, false", "20, true"})
  void needsTwentyBooks(int books, boolean told) throws IOException {
    assertThat(imported(importsOf("PER", books)).all().isEmpty()).isEqualTo(!told);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "9, true", "10, false", "25, false"})
  void needsTheBooksOfTwoInThreeCountriesThatAreNamed(int silent, boolean told) throws IOException {
    String first = countries().findFirst().orElseThrow();
    String named =
        Stream.concat(
                countries().skip(40).filter(code -> !code.equals("PER")).limit(silent),
                Stream.of("WLD", "EUU"))
            .map(code -> "test,1,%s,%s,imports,,2023,5,USD\n".formatted(first, code))
            .collect(Collectors.joining());
    assertThat(imported(importsOf("PER", 20) + named).all().isEmpty()).isEqualTo(!told);
  }

  @Test
  void countsTheBooksOfTheYearThatIsAskedFor() throws IOException {
    String before = importsOf("PER", 30).replace(",2023,", ",2022,");
    Rankings rankings = imported(before + importsOf("PER", 7));
    assertThat(rankings.all()).isEmpty();
    assertThat(rankings.passedOver())
        .extracting(Rankings.PassedOver::why)
        .containsExactly(
            "it has the books of 7 countries only, no rank can be told from the partners' books");
  }

  @Test
  void saysNothingOfVintagesWithoutTheCountry() throws IOException {
    assertThat(imported(importsOf("KOR", 3)).passedOver()).isEmpty();
  }

  private Rankings imported(String rows) throws IOException {
    Workshop workshop = new Workshop(folder, DATABASE);
    workshop.take("# accessed: 2024-02-01\n" + COLUMNS + rows);
    return new Figures(Archive.of(List.of(workshop.vintages())), AREAS, FLOWS, DATABASE)
        .rank(mirrored("PER", "goods_exports", 2023));
  }

  /// What so many countries wrote down as imports from one.
  private static String importsOf(String partner, int countries) {
    return countries()
        .filter(code -> !code.equals(partner))
        .limit(countries)
        .map(code -> "test,1,%s,%s,imports,,2023,5,USD\n".formatted(code, partner))
        .collect(Collectors.joining());
  }

  private static Stream<String> countries() {
    return AREAS.all().stream().filter(Area::isRanked).map(Area::code).sorted();
  }

  private static RankQuestion mirrored(String reporter, String flow, int year) {
    return new RankQuestion(area(reporter), new Flow(flow), year, true, Scope.ALL);
  }

  private static Area area(String code) {
    return AREAS.byCode(code).orElseThrow();
  }
}
