package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  @TempDir Path folder;

  private Path wrong = Path.of("");
  private Path right = Path.of("");

  @BeforeEach
  void write() throws IOException {
    wrong =
        Files.writeString(
            folder.resolve("wrong.txt"),
            """
            title: A visit
            date: 2025-07-30

            The envoys met.

            They met in Lima on Thursday, July 29.
            """);
    right =
        Files.writeString(
            folder.resolve("right.txt"), "date 2025-07-30 They met on Tuesday, July 29.\n");
  }

  @Test
  void saysWhatDiffersLikeACompiler() {
    Run run = Run.of("check", wrong.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(wrong + ":6:21: differs: 29 July 2025 is a Tuesday. [weekday]")
        .contains(
            "  They met in Lima on Thursday, July 29.\n                      ^^^^^^^^^^^^^^^^^")
        .contains("does not hold · 29 July 2025: Tuesday · Gregorian calendar")
        .contains("1 checked: 1 differs");
  }

  @Test
  void countsColumnsInTheFile() {
    assertThat(Run.of("check", right.toString()).out()).contains(right + ":1:29: agrees: ");
  }

  @Test
  void failsOnTheVerdictsThatAreNamed() {
    assertThat(Run.of("check", "--fail-on", "differs", wrong.toString()).code()).isEqualTo(3);
    assertThat(Run.of("check", "--fail-on", "differs", right.toString()).code()).isZero();
    assertThat(Run.of("check", "--fail-on", "depends,agrees", right.toString()).code())
        .isEqualTo(3);
    assertThat(Run.of("check", "--fail-on", "wrong", right.toString()).code()).isEqualTo(2);
  }

  @Test
  void printsTheRecordWithVerdicts() {
    String out = Run.of("check", "--format", "jsonl", wrong.toString()).out();
    JsonNode claim = json(out.lines().reduce((first, second) -> second).orElseThrow());
    assertThat(claim.at("/verdict/outcome").asText()).isEqualTo("differs");
    assertThat(claim.at("/verdict/interpretations/0/found").asText()).isEqualTo("Tuesday");
    assertThat(claim.at("/rule").asText()).isEqualTo("check/weekday");
  }

  @Test
  void printsSarif() {
    JsonNode log =
        json(Run.of("check", "--format", "sarif", wrong.toString(), right.toString()).out());
    JsonNode results = log.at("/runs/0/results");
    assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
    assertThat(results).hasSize(2);
    assertThat(results.at("/0/level").asText()).isEqualTo("error");
    assertThat(results.at("/0/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(6);
    assertThat(results.at("/1/kind").asText()).isEqualTo("pass");
  }

  @Test
  void printsClaimReviews() {
    JsonNode reviews = json(Run.of("check", "--format", "claimreview", wrong.toString()).out());
    assertThat(reviews.at("/0/@type").asText()).isEqualTo("ClaimReview");
    assertThat(reviews.at("/0/reviewRating/alternateName").asText()).isEqualTo("differs");
    assertThat(reviews.at("/0/reviewRating/ratingValue").asInt()).isEqualTo(1);
  }

  @Test
  void printsAPageWithTheVerdictsBesideTheWords() {
    String page = Run.of("check", "--format", "html", wrong.toString()).out();
    assertThat(page)
        .contains("<details class=\"verdict differs\">")
        .contains("29 July 2025 is a Tuesday.")
        .contains("Gregorian calendar");
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
