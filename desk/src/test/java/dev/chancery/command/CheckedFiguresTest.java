package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `chancery check` on a claim that imported figures settle: every format names source and vintage.
final class CheckedFiguresTest {

  private static final String FIGURES =
      """
      # producer: Peru's customs
      # title: Exports by country of destination
      # licence: facts
      # accessed: 2024-02-01
      source,vintage,reporter,partner,flow,product,period,value,unit
      sunat,2024,PER,CHN,exports,,2023,23000000000,USD
      sunat,2024,PER,USA,exports,,2023,9100000000,USD
      sunat,2024,PER,KOR,exports,,2023,2362000000,USD
      sunat,2024,PER,WLD,exports,,2023,40000000000,USD
      """;

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    Path figures = Files.writeString(folder.resolve("figures.csv"), FIGURES);
    assertThat(
            Run.of("statistics", "--store", folder + "/store", "import", figures.toString()).code())
        .isZero();
    Files.writeString(
        folder.resolve("claim.txt"),
        """
        title: Trade
        date: 2024-06-01

        South Korea is Peru's third-largest export market.
        """);
  }

  @Test
  void drawsTheNeighboursInTheTerminal() {
    assertThat(check("text"))
        .contains("agrees: South Korea is 3rd in Peru's exports of goods in 2023")
        .contains("  ✓ holds · Peru's exports of goods in 2023, by its own books: third")
        .contains("    Peru's customs, Exports by country of destination\n    vintage sunat-2024")
        .contains("        2  United States                      9.10  ███████████▏")
        .contains("    ►   3  South Korea                        2.36  ██▉");
  }

  @Test
  void drawsThemOnThePage() {
    assertThat(Jsoup.parse(check("html")).select(".card .chart text.marked").eachText())
        .containsExactly("3", "South Korea", "2.36 bn USD");
  }

  @Test
  void citesTheVintageInAReview() {
    JsonNode review = json(check("claimreview")).path(0);
    assertThat(review.at("/citation/0/@type").asText()).isEqualTo("Dataset");
    assertThat(review.at("/citation/0/name").asText())
        .isEqualTo("Peru's customs, Exports by country of destination");
    assertThat(review.at("/citation/0/version").asText()).isEqualTo("sunat-2024");
  }

  @Test
  void saysThePlainFigureInTheMessageOfALog() {
    JsonNode result = json(check("sarif")).at("/runs/0/results/0");
    assertThat(result.at("/message/text").asText())
        .endsWith("[Peru's exports of goods in 2023, by its own books: third; sunat-2024]");
    JsonNode statistic = result.at("/properties/statistics/0");
    assertThat(statistic.path("vintage").asText()).isEqualTo("sunat-2024");
    assertThat(statistic.path("agrees").asBoolean()).isTrue();
  }

  @Test
  void keepsTheFiguresInTheRecord() {
    String claim = check("jsonl").lines().reduce((_, last) -> last).orElseThrow();
    JsonNode figures = json(claim).at("/verdict/interpretations/0/figures");
    assertThat(figures).hasSize(3);
    assertThat(figures.at("/2/label").asText()).isEqualTo("South Korea");
    assertThat(figures.at("/2/marked").asBoolean()).isTrue();
  }

  private static String check(String format) {
    Run run =
        Run.of("check", "--store", folder + "/store", "--format", format, folder + "/claim.txt");
    assertThat(run.code()).isZero();
    return run.out();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
