package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.checking.Checking;
import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Place;
import dev.chancery.model.Verdict;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// What official figures say to a claim, in every format of `chancery check`: source and vintage
/// are named.
final class CheckedFiguresTest {

  private static final String TEXT = "Freedonia is Ruritania's fifth-largest market.";

  @Test
  void standBelowTheVerdictInTheTerminal() {
    assertThat(printed(CheckFormat.TEXT, StatisticalVerdicts.ofARank()))
        .startsWith(
            """
            trade.txt:1:1: depends: Freedonia is 10th. [partner-rank]
              Freedonia is Ruritania's fifth-largest market.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              ✗ does not hold · Ruritania's exports in 2024, by its own books: tenth
            """);
  }

  @Test
  void areDrawnOnThePage() {
    String page = printed(CheckFormat.HTML, StatisticalVerdicts.ofARank());
    assertThat(Jsoup.parse(page).select(".card .chart")).hasSize(2);
  }

  @Test
  void areCitedInAReviewEachVintageOnce() {
    JsonNode cited = json(printed(CheckFormat.CLAIMREVIEW, StatisticalVerdicts.ofARank()));
    assertThat(cited.at("/0/citation")).hasSize(2);
    assertThat(cited.at("/0/citation/0"))
        .isEqualTo(
            json("{\"@type\":\"Dataset\",\"name\":\"Customs Office\",\"version\":\"customs-1\"}"));
    assertThat(cited.at("/0/reviewBody").asText()).contains("holds · Ruritania's exports in 2023");
  }

  @Test
  void areToldInTheMessageOfALogWithWhatIsPlain() {
    JsonNode result = json(printed(CheckFormat.SARIF, StatisticalVerdicts.ofAGrowth()));
    assertThat(result.at("/runs/0/results/0/message/text").asText())
        .isEqualTo(
            "agrees: Trade grew by 100 percent. [trade of Ruritania and Freedonia, 2010 to 2012:"
                + " 100 percent; bureau-7]");
    assertThat(result.at("/runs/0/results/0/properties/statistics/0"))
        .isEqualTo(
            json(
                """
                {"source": "Bureau", "vintage": "bureau-7", "series": "series RUR FRE goods_trade",
                 "found": "100 percent", "agrees": true}
                """));
  }

  @Test
  void areKeptInTheRecord() {
    JsonNode record = json(printed(CheckFormat.JSON, StatisticalVerdicts.ofARank()));
    assertThat(record.findValue("interpretations").at("/0/figures/2"))
        .isEqualTo(
            json(
                """
                {"label": "Freedonia", "rank": 10, "value": 3000000000, "unit": "USD", "marked": true}
                """));
  }

  @Test
  void areNotCitedWhereNoneWereAsked() {
    Verdict none = Verdict.noData("partner-rank", "Exports of 2031 would settle this.", null);
    assertThat(json(printed(CheckFormat.CLAIMREVIEW, none)).at("/0").has("citation")).isFalse();
    JsonNode result = json(printed(CheckFormat.SARIF, none)).at("/runs/0/results/0");
    assertThat(result.path("properties").has("statistics")).isFalse();
    assertThat(result.at("/message/text").asText())
        .isEqualTo("no data: Exports of 2031 would settle this.");
  }

  private static String printed(CheckFormat format, Verdict verdict) {
    Findings findings = Findings.in(TEXT);
    Checking checking =
        new Checking(
            findings.reading(
                findings
                    .claim("Freedonia is Ruritania's fifth-largest market")
                    .withVerdict(verdict)));
    SourceText source =
        new SourceText("test", null, null, null, LocalDate.of(2025, 7, 29), "en", TEXT);
    Gathered.Item item =
        new Gathered.Item(
            Place.of("trade.txt"), TEXT.length(), source, List.of(), new Gathered.Start(1, 1));
    CheckRendering rendering = format.rendering(false);
    return rendering.opening(checking.reading().article(), false)
        + rendering.article(checking, new FilePlaces(item, findings.text()))
        + rendering.closing(false);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
