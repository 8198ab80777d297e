package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.checking.Checking;
import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Place;
import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.Finding;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import dev.chancery.reading.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checked articles as machines read them: one list of all claims, from however many articles.
final class SeveralArticlesTest {

  private static final String TEXT = "Roe said that trade grew.\nTrade, he said, grew twofold.";
  private static final Findings FINDINGS = Findings.in(TEXT);

  /// Each article by its number of claims.
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "2, 2",
    "1 1, 2",
    "0 1, 1",
    "1 0, 1",
    "0 0, 0",
    "1 0 2, 3",
    "0 0 1 0, 1"
  })
  void makeOneListOfJsonThoughSomeClaimNothing(String articles, int claims) {
    List<Checking> all =
        Stream.of(articles.split(" ", -1))
            .map(count -> Stream.generate(() -> claim(agreeing())).limit(Long.parseLong(count)))
            .map(each -> new Checking(FINDINGS.reading(each.toArray(Finding[]::new))))
            .toList();
    assertThat(printed(new ClaimReviews(), "a.txt", all)).hasSize(claims);
    assertThat(printed(new SarifLog(), "a.txt", all).at("/runs/0/results")).hasSize(claims);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AGREES,      pass,   none,  5
          DEPENDS,     review, none,  3
          DIFFERS,     fail,   error, 1
          UNCHECKABLE, open,   none,  0
          NO_DATA,     open,   none,  0
          """)
  void rateEachOutcomeInTheTermsOfTheFormat(Outcome outcome, String kind, String level, int stars) {
    List<Checking> one = List.of(new Checking(FINDINGS.reading(claim(verdict(outcome)))));
    JsonNode result = printed(new SarifLog(), "a.txt", one).at("/runs/0/results/0");
    assertThat(result.path("kind").asText()).isEqualTo(kind);
    assertThat(result.path("level").asText()).isEqualTo(level);
    JsonNode rating = printed(new ClaimReviews(), "a.txt", one).at("/0/reviewRating");
    assertThat(rating.path("ratingValue").asInt()).isEqualTo(stars);
    assertThat(rating.has("bestRating")).isEqualTo(stars > 0);
    assertThat(rating.path("alternateName").asText()).isEqualTo(outcome.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          talks.txt          | talks.txt
          in/may 3/talks.txt | in/may%203/talks.txt
          talks #2.txt       | talks%20%232.txt
          what?.txt          | what%3F.txt
          100%.txt           | 100%25.txt
          a:b.txt            | a%3Ab.txt
          dir\\talks.txt      | dir/talks.txt
          Perú.txt           | Per%C3%BA.txt
          """)
  void nameTheFileByAReferenceThatAnEditorCanFollow(String file, String uri) {
    List<Checking> one = List.of(new Checking(FINDINGS.reading(claim(agreeing()))));
    assertThat(
            printed(new SarifLog(), file, one)
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText())
        .isEqualTo(uri);
  }

  @Test
  void pointAtTheLineOfAFileThatHoldsAnArticleALine() {
    List<Checking> one = List.of(new Checking(FINDINGS.reading(claim(agreeing()))));
    JsonNode place =
        printed(new SarifLog(), new Place("all articles.jsonl", 7), one)
            .at("/runs/0/results/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("all%20articles.jsonl");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(7);
    assertThat(place.path("region").has("startColumn")).isFalse();
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("grew twofold");
  }

  @Test
  void showTheWordsOfTheClaimByLineAndColumn() {
    List<Checking> one = List.of(new Checking(FINDINGS.reading(claim(agreeing()))));
    JsonNode region =
        printed(new SarifLog(), "a.txt", one)
            .at("/runs/0/results/0/locations/0/physicalLocation/region");
    assertThat(region.path("startLine").asInt()).isEqualTo(2);
    assertThat(region.path("startColumn").asInt()).isEqualTo(17);
    assertThat(region.path("endColumn").asInt()).isEqualTo(29);
    assertThat(region.at("/snippet/text").asText()).isEqualTo("grew twofold");
  }

  @Test
  void nameWhoClaimsItElseWhoPublishedIt() {
    Claim bare = claim(agreeing());
    Actor he = Actor.of("he", FINDINGS.span("he said"));
    assertThat(author(bare)).isEqualTo("Organization Gazette");
    assertThat(author(bare.withClaimant(he))).isEqualTo("Person he");
    assertThat(author(bare.withClaimant(he.withName("Jan Roe")))).isEqualTo("Person Jan Roe");
  }

  private static String author(Claim claim) {
    JsonNode author =
        printed(new ClaimReviews(), "a.txt", List.of(new Checking(FINDINGS.reading(claim))))
            .at("/0/itemReviewed/author");
    return author.path("@type").asText() + " " + author.path("name").asText();
  }

  private static Claim claim(Verdict verdict) {
    return FINDINGS.claim("grew twofold").withVerdict(verdict);
  }

  private static Verdict agreeing() {
    return verdict(Outcome.AGREES);
  }

  private static Verdict verdict(Outcome outcome) {
    List<Boolean> ways =
        switch (outcome) {
          case AGREES -> List.of(true);
          case DEPENDS -> List.of(false, true);
          case DIFFERS -> List.of(false);
          case UNCHECKABLE, NO_DATA -> List.of();
        };
    return new Verdict(
        outcome,
        "So it is.",
        "growth",
        ways.stream().map(way -> Interpretation.found("Trade", "Tables", "twofold", way)).toList(),
        null);
  }

  private static JsonNode printed(CheckRendering rendering, String file, List<Checking> all) {
    return printed(rendering, Place.of(file), all);
  }

  private static JsonNode printed(CheckRendering rendering, Place place, List<Checking> all) {
    SourceText source =
        new SourceText("test", null, null, null, LocalDate.of(2025, 7, 29), "en", TEXT);
    Gathered.Item item =
        new Gathered.Item(place, TEXT.length(), source, List.of(), new Gathered.Start(1, 1));
    FilePlaces places = new FilePlaces(item, FINDINGS.text());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Printer printer = new Printer(rendering, new PrintStream(out, true, StandardCharsets.UTF_8));
    for (Checking each : all) {
      printer.print(new Page(each.reading().article(), rendering.article(each, places)));
    }
    printer.close();
    String text = out.toString(StandardCharsets.UTF_8);
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
