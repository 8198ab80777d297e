package dev.chancery.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Series;
import dev.chancery.statistics.store.VintageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every rank and figure that checks are given for Peru and ten other countries, 2010 to 2025, is
/// what comes out when it is reckoned anew another way.
final class ReckonedAnewTest {

  private static final Path STARTER_SET = Path.of("statistics");
  private static final Path TABLES = Path.of("..", "..", "shared", "facts", "trade");
  private static final List<String> SOURCES =
      List.of("dots", "gravity", "baci", "oec", "peru-customs");
  private static final List<String> PARTNERS = List.of("KOR", "CHN", "USA", "DEU", "BRA");
  private static final int FIRST = 2010;
  private static final int LAST = 2025;

  /// Further down the customs count what goes to no country among the partners.
  private static final int NUMBERED = 20;

  private static final OfficialFigures FIGURES =
      new OfficialFigures(() -> List.of(new VintageFolder(STARTER_SET)), _ -> {});

  @AfterAll
  static void close() {
    FIGURES.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PER", "KOR", "BRA", "CHL", "COL", "DEU", "IND", "JPN", "KEN", "TUR", "USA", "VNM"
      })
  void ranksAndSeriesOfTheStarterSet(String area) throws IOException, SQLException {
    try (PlainReckoning plain = new PlainReckoning(STARTER_SET)) {
      for (String source : SOURCES) {
        for (boolean mirror : new boolean[] {false, true}) {
          assertRanks(plain, source, area, "goods_exports", mirror, flow(mirror, "goods_exports"));
          assertRanks(plain, source, area, "goods_imports", mirror, flow(mirror, "goods_imports"));
          assertRanks(plain, source, area, "goods_trade", mirror, "goods_exports", "goods_imports");
        }
        assertSeries(plain, source, area);
      }
    }
  }

  private static String flow(boolean mirror, String flow) {
    return !mirror ? flow : flow.equals("goods_exports") ? "goods_imports" : "goods_exports";
  }

  /// In the partners' books no rank is told where too few of them are at hand; what is told is
  /// right.
  private static void assertRanks(
      PlainReckoning plain,
      String source,
      String area,
      String flow,
      boolean mirror,
      String... asked)
      throws SQLException {
    Asked question = Asked.own(area, flow);
    boolean measured = !source.equals("peru-customs") || flow.equals("goods_exports");
    Map<Integer, List<String>> wanted =
        measured ? plain.ranks(source, area, mirror, asked) : Map.of();
    Map<Integer, List<String>> found = new TreeMap<>();
    for (int year = FIRST; year <= LAST; year++) {
      for (Ranking each : FIGURES.rankings(mirror ? question.mirrored() : question, year)) {
        if (each.vintage().source().equals(source)) {
          found.put(year, each.places().stream().map(ReckonedAnewTest::words).toList());
        }
      }
    }
    if (mirror) {
      assertThat(wanted)
          .as(source + " " + question + " in the partners' books")
          .containsAllEntriesOf(found);
    } else {
      assertThat(found).as(source + " " + question).isEqualTo(wanted);
    }
  }

  private static String words(Place place) {
    return "%d %s %.4f".formatted(place.rank(), place.area(), place.value().doubleValue());
  }

  private static void assertSeries(PlainReckoning plain, String source, String area)
      throws SQLException {
    for (String partner : PARTNERS) {
      if (partner.equals(area) || source.equals("peru-customs")) {
        continue;
      }
      Asked trade = Asked.own(area, "goods_trade");
      String[] both = {"goods_exports", "goods_imports"};
      assertThat(series(source, trade, partner))
          .as(source + " " + area + " " + partner)
          .isEqualTo(plain.series(source, area, partner, both));
      if (source.equals("dots")) {
        assertThat(series(source, trade.mirrored(), partner))
            .as(source + " " + area + " " + partner + " in the partner's books")
            .isEqualTo(plain.series(source, partner, area, both));
      }
    }
  }

  private static Map<Integer, String> series(String source, Asked asked, String partner) {
    Map<Integer, String> all = new TreeMap<>();
    for (Series each : FIGURES.series(asked, Optional.of(partner))) {
      if (each.source().equals(source)) {
        each.points()
            .forEach(point -> all.put(point.year(), "%.4f".formatted(point.value().doubleValue())));
      }
    }
    return all;
  }

  /// The customs number their partners themselves; of the last year the table has some months only.
  @Test
  void ranksOfPerusCustomsAsTheirTableHasThem() throws IOException {
    Path table = TABLES.resolve("peru_sunat_exports_by_destination_2005_2025.csv");
    assumeTrue(Files.exists(table), "the tables of the starter set are not at hand");
    int rows = 0;
    for (String[] row : rows(table)) {
      int year = Integer.parseInt(row[0]);
      int rank = Integer.parseInt(row[1]);
      if (rank > 0
          && rank <= NUMBERED
          && year >= FIRST
          && year < LAST
          && row[2].matches("[A-Z]{3}")) {
        assertThat(customs(year, row[2])).as(year + " " + row[2]).isEqualTo(rank + " " + row[4]);
        rows++;
      }
    }
    assertThat(rows).isEqualTo(NUMBERED * (LAST - FIRST));
  }

  private static String customs(int year, String partner) {
    return FIGURES.rankings(Asked.own("PER", "goods_exports"), year).stream()
        .filter(each -> each.vintage().source().equals("peru-customs"))
        .flatMap(each -> each.of(partner).stream())
        .map(place -> place.rank() + " " + place.value().toPlainString())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PER", "KOR", "BRA", "CHL", "DEU", "JPN", "KEN", "TUR", "USA", "VNM"})
  void ranksOfTheTablesThatTheStarterSetIsMadeFrom(String area) throws IOException {
    Path table = TABLES.resolve("bilateral_imf_dots_2010_2020.csv");
    assumeTrue(Files.exists(table), "the tables of the starter set are not at hand");
    List<String> countries =
        rows(TABLES.resolve("bilateral_imf_dots_areas.csv")).stream()
            .filter(row -> row[4].matches("country|historical"))
            .map(row -> row[0])
            .toList();
    Map<Integer, Map<String, Double>> exports = new HashMap<>();
    try (Stream<String> lines = Files.lines(table)) {
      lines
          .map(line -> line.split(",", -1))
          .filter(row -> row[0].equals(area) && row[2].equals("X") && !row[1].equals(area))
          .forEach(row ->
              exports
                  .computeIfAbsent(Integer.valueOf(row[3]), _ -> new HashMap<>())
                  .put(row[1], Double.valueOf(row[4])));
    }
    assertThat(exports).hasSize(11);
    exports.forEach((year, values) -> {
      List<String> largest =
          values.entrySet().stream()
              .filter(each -> countries.contains(each.getKey()))
              .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
              .map(each -> each.getKey() + " " + Math.round(each.getValue()))
              .limit(25)
              .toList();
      assertThat(dots(area, year)).as(area + " " + year).startsWith(numbered(largest));
    });
  }

  private static String numbered(List<String> all) {
    return IntStream.range(0, all.size())
        .mapToObj(at -> (at + 1) + " " + all.get(at))
        .collect(Collectors.joining("\n"));
  }

  private static String dots(String area, int year) {
    return FIGURES.rankings(Asked.own(area, "goods_exports"), year).stream()
        .filter(each -> each.vintage().source().equals("dots"))
        .flatMap(each -> each.places().stream())
        .map(place ->
            "%d %s %d"
                .formatted(place.rank(), place.area(), Math.round(place.value().doubleValue())))
        .collect(Collectors.joining("\n"));
  }

  private static List<String[]> rows(Path table) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#") && !line.startsWith("year")) {
        rows.add(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
      }
    }
    return rows;
  }
}
