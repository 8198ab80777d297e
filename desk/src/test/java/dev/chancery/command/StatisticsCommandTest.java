package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `chancery statistics` imports figures and says what they say.
final class StatisticsCommandTest {

  private static final String FIGURES =
      """
      # producer: Peru's customs
      # title: Exports by country of destination
      # licence: facts
      # accessed: 2026-11-24
      source,vintage,reporter,partner,flow,product,period,value,unit
      sunat,2026,PER,CHN,exports,,2023,23000000000,USD
      sunat,2026,PER,"Korea, Rep.",exports,,2023,2362000000,USD
      sunat,2026,PER,Ruritania,exports,,2023,4,USD
      sunat,2026,PER,WLD,exports,,2023,40000000000,USD
      sunat,2026,PER,KOR,exports,,2022,2770000000,USD
      """;

  @TempDir private static Path folder = Path.of("");

  private static Run imported = new Run(0, "", "");

  @BeforeAll
  static void takeIn() throws IOException {
    Path file = Files.writeString(folder.resolve("figures.csv"), FIGURES);
    imported = statistics("import", file.toString());
  }

  @Test
  void saysWhatItTookInAndWhatNot() {
    assertThat(imported.code()).isZero();
    assertThat(imported.out()).isEqualTo("sunat-2026: 4 figures, 2022 to 2023\n");
    assertThat(imported.err()).contains("left out 1: no area is known by the code (Ruritania)");
  }

  @Test
  void endsWithOneWhenAFileIsRefused() throws IOException {
    Path bad =
        Files.writeString(folder.resolve("bad.csv"), FIGURES.replace("2770000000", "2.77bn"));
    Run run = statistics("import", bad.toString(), folder.resolve("none.csv").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("bad.csv: line 10: \"2.77bn\" is no figure", "none.csv: it does not exist");
  }

  @Test
  void listsAndShowsVintages() throws JsonProcessingException {
    assertThat(statistics("list").out())
        .contains("sunat-2026  2022-2023", "4 figures  Exports by country of destination");
    assertThat(statistics("show", "sunat-2026").out())
        .contains(
            "producer   Peru's customs", "licence    facts", "left out   1: no area is known");
    JsonNode json =
        new ObjectMapper().readTree(statistics("show", "sunat-2026", "--format", "json").out());
    assertThat(json.path("rows").asInt()).isEqualTo(4);
    assertThat(statistics("show", "none").err()).contains("no vintage is called none");
  }

  @Test
  void ranksAsTextWithAChart() {
    Run run = statistics("rank", "Peru", "exports", "--year", "2023");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Peru, exports of goods, 2023, by its own books")
        .contains("1  China                          23,000.0  ████")
        .contains("2  South Korea                     2,362.0  ███▎")
        .contains("world                          40,000.0  63.4 % of it by the partners ranked");
    assertThat(statistics("rank", "PER", "exports", "--year", "2023", "--top", "1").out())
        .contains("and 1 more (--top)");
  }

  @Test
  void saysThatPartnersMayBeMissing() {
    assertThat(statistics("rank", "PER", "exports", "--year", "2022").out())
        .contains("the file does not say whether all partners are there")
        .doesNotContain("       all partners");
  }

  @Test
  void ranksAsJsonOneObjectALine() {
    assertThat(statistics("rank", "PER", "exports", "--year", "2023", "--format", "json").out())
        .isEqualTo(
            "{\"reporter\":\"PER\",\"flow\":\"goods_exports\",\"year\":2023,\"source\":\"sunat\","
                + "\"vintage\":\"sunat-2026\",\"mirror\":false,\"rows\":["
                + "{\"rank\":1,\"partner\":\"CHN\",\"value\":23000000000,\"unit\":\"USD\"},"
                + "{\"rank\":2,\"partner\":\"KOR\",\"value\":2362000000,\"unit\":\"USD\"}]}\n");
  }

  @Test
  void ranksAsCsv() {
    assertThat(statistics("rank", "PER", "exports", "--year", "2023", "--format", "csv").out())
        .contains(
            "PER,goods_exports,2023,sunat,sunat-2026,false,2,KOR,South Korea,2362000000,USD\n");
  }

  @Test
  void showsSeries() {
    assertThat(statistics("series", "PER", "KOR", "exports", "--from", "2020").out())
        .contains("Peru and South Korea, exports of goods", "2022        2,770.0  ████");
    assertThat(
            statistics("series", "PER", "KOR", "exports", "--from", "2023", "--format", "csv")
                .out())
        .contains("PER,KOR,goods_exports,sunat,false,2023,2362000000,USD,sunat-2026\n");
    assertThat(statistics("series", "PER", "exports", "--from", "2020", "--format", "json").out())
        .contains("\"partner\":\"WLD\"", "{\"year\":2023,\"value\":40000000000,");
  }

  @Test
  void saysWhatThereIsWhereItHasNoAnswer() {
    Run run = statistics("rank", "PER", "exports", "--year", "2031");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no figures for Peru in 2031", "sunat-2026 2022-2023");
    assertThat(statistics("rank", "PER", "tourists", "--year", "2023").err())
        .contains("no vintage at hand has arrivals of visitors");
    assertThat(statistics("series", "PER", "Ruritania", "exports", "--from", "2020").err())
        .contains("Ruritania is neither the code nor the name of an area");
  }

  @Test
  void sumsUpItsUsage() {
    assertThat(Run.of("statistics").code()).isEqualTo(2);
    assertThat(Run.of("statistics", "--help").out())
        .contains("import", "rank", "series", "Examples:");
    assertThat(statistics("rank", "PER", "goodwill", "--year", "2023").err())
        .contains("goodwill is no flow: try exports");
    assertThat(statistics("series", "PER", "gdp", "--from", "2020", "--to", "2010").code())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rank PER exports --year 2023 --source baci      | none with exports of goods is of the source baci; without that there are sunat-2026
          rank PER exports --year 2023 --as-of 1990-01-01 | is known by 1990-01-01; without
          rank PER exports --year 2023 --source baci --as-of 1990-01-01 | is of the source baci and known by 1990-01-01;
          rank PER exports --year 2021 --source sunat     | those with exports of goods are sunat-2026 2022-2023
          rank PER exports --year 2023 --top 0            | --top is 1 or more, not 0
          rank PER ex,p.orts --year 2023                  | ex,p.orts is no flow: try exports
          rank PER exports                                | Missing required option: '--year=YEAR'
          rank PER gdp --year 2023                        | gdp is of one area, which has no partners to rank; see chancery statistics series
          rank XXZ exports --year 2023                    | codes are such as PER, names such as Peru
          series PER KOR gdp --from 2020                  | gdp is of one area: leave out KOR
          series PER --from 2020                          | one area or two and a flow are needed, as in
          series PER KOR CHN exports --from 2020          | one area or two and a flow are needed, as in
          series PER exports --from 2020 --to 2010        | --from is after --to
          show sunat                                      | no vintage is called sunat; chancery statistics list names all
          show sunat-2026 --format csv                    | a vintage is shown as text or json
          """)
  void saysWhatIsWrongWithAQuestionAndWhatToDo(String line, String message) {
    Run run = statistics(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ^^        | it is empty
          hello     | none of the known forms (docs/statistics.md); the simplest is plain CSV with the columns source,
          {"a":1}   | none of the known forms
          source,vintage,reporter | the column partner, flow, product, period, value, unit is missing
          """)
  void saysWhyAFileCantBeTakenIn(String text, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("strange.txt"), text);
    Run run = statistics("import", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("chancery: refused " + file + ": ").contains(why);
  }

  @Test
  void takesAFolderForNoFile() {
    assertThat(statistics("import", folder.toString()).err())
        .contains("it is no file; name the files in it");
  }

  @Test
  void writesFiguresTheSameWayInEveryCountry(@TempDir Path store) throws IOException {
    StringBuilder text = new StringBuilder(FIGURES.substring(0, FIGURES.indexOf("sunat,")));
    for (int year = 1; year <= 1200; year++) {
      int month = year % 12 + 1;
      text.append("x,1,PER,CHN,exports,,%d-%02d,1,USD\n".formatted(1900 + year / 12, month));
    }
    Path file = Files.writeString(store.resolve("months.csv"), text);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Run.of("statistics", "import", file.toString(), "--store", store + "/store").out())
          .isEqualTo("x-1: 1,200 figures, 1900 to 2000\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Run statistics(String... arguments) {
    List<String> all = new ArrayList<>(List.of("statistics"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
