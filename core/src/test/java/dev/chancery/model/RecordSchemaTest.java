package dev.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the program prints fits its own schema, and other things do not.
final class RecordSchemaTest {

  private static final Span SPAN = new Span(3, 9);
  private static final Passage PASSAGE = new Passage(SPAN, "envoys");
  private static final Actor ENVOY =
      new Actor("envoys", SPAN, "Ana Torres", "envoy", "PER", null, "GOV");
  private static final When DAY =
      new When("May 3", SPAN, "2024-05-03", LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 3));
  private static final When OPEN = new When("since May", SPAN, "2024-05", null, null);

  private final JsonNode schema = json(RecordSchema.text());
  private final SchemaCheck check = new SchemaCheck(schema);

  static Stream<String> lines() {
    return Stream.concat(
        findings().map(RecordFormat::line),
        Stream.of(
            RecordFormat.line(
                new Article("a", "u", "t", "s", LocalDate.of(2024, 5, 3), "en", "00", 10, 1)),
            RecordFormat.line(new Article("a", null, null, null, null, "en", "00", 10, 1))));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsPrintedFits(String line) {
    assertThat(check.problems(json(line))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void nothingIsPrintedThatTheSchemaDoesNotName(String line) {
    JsonNode object = json(line);
    JsonNode definition = schema.at("/$defs/" + object.path("kind").asText() + "/properties");
    object
        .fieldNames()
        .forEachRemaining(name -> assertThat(definition.has(name)).as(name).isTrue());
  }

  @Test
  void whatIsMissingOrUnknownDoesNotFit() {
    String line = RecordFormat.line(findings().toList().get(1));
    assertThat(check.problems(json(line.replace("\"status\"", "\"state\"")))).isNotEmpty();
    assertThat(check.problems(json(line.replace("\"occurred\"", "\"maybe\"")))).isNotEmpty();
    assertThat(check.problems(json(line.replace("\"start\":3", "\"start\":\"3\"")))).isNotEmpty();
    assertThat(check.problems(json("{\"kind\":\"poem\"}"))).isNotEmpty();
  }

  @Test
  void namesAllKinds() {
    assertThat(schema.path("$defs").fieldNames())
        .toIterable()
        .contains("article", "statement", "event", "agreement", "commitment", "claim", "span");
  }

  private static Stream<Finding> findings() {
    return Stream.of(
        new Statement(
            origin(), ENVOY, List.of(ENVOY), Manner.MIXED, "said", PASSAGE, List.of("PER"), DAY),
        new Event(
            origin(),
            EventType.CONSULT,
            "visit",
            List.of("economic"),
            List.of(ENVOY),
            List.of(),
            OPEN,
            new Where("Lima", SPAN, "Lima", "PER", -12.05, -77.04, 3936456L),
            EventStatus.OCCURRED,
            "abc"),
        new Agreement(
            origin(),
            "the pact",
            AgreementType.TREATY,
            List.of("PER", "KOR"),
            List.of(new AgreementAct(AgreementStep.SIGNED, DAY))),
        new Commitment(origin(), ENVOY, List.of(), PASSAGE, Modality.PLANNED, null),
        Claim.of(origin(), ClaimType.GROWTH, Subject.of("PER", "KOR"))
            .withObject(Subject.of("APEC"))
            .withValue(new Quantity(new BigDecimal("3.5"), "percent", Bound.ABOUT))
            .withPeriod(DAY),
        Claim.of(origin(), ClaimType.OTHER, Subject.of("PER"))
            .withClaimant(ENVOY)
            .withVerdict(Verdict.uncheckable("none", "Nothing could settle it.", null)),
        Claim.of(origin(), ClaimType.DURATION, Subject.of("PER")).withVerdict(verdict()));
  }

  private static Verdict verdict() {
    return Verdict.of(
        "years-between",
        "From 1532 to 1821 are 289 years.",
        List.of(
            Interpretation.computed("both years", "sum", Quantity.exactly(289, "years"), true),
            Interpretation.found("a day", "a table", "Monday", false).knownOn(DAY.from()),
            Interpretation.computed("a rank", "customs", Quantity.exactly(5, "rank"), false)
                .of(
                    "customs-2026",
                    "PER goods_exports 2023",
                    List.of(
                        new Figure("South Korea", 5, BigDecimal.valueOf(2.5), "USD", true),
                        Figure.ofPeriod("2023", BigDecimal.TEN, "USD", false)))),
        LocalDate.of(2025, 7, 29));
  }

  private static Origin origin() {
    return new Origin("id", "a", SPAN, "envoys", 0, "rule", 0.5);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
