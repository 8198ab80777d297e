package dev.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.model.Finding;
import dev.chancery.model.Manner;
import dev.chancery.model.Modality;
import dev.chancery.model.Origin;
import dev.chancery.model.Passage;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Statement;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which fields of a gold row a finding has to agree with, and how far.
final class MatchingTest {

  private static final Span SPAN = new Span(0, 5);
  private static final Origin ORIGIN = new Origin("x", "a1", SPAN, "words", 0, "by-hand", 1);
  private static final When IN_2023 =
      new When("last year", SPAN, "2023", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          type=AID                                           | true
          type=THREATEN                                      | false
          type=THREATEN or AID                               | true
          actor.country=KOR                                  | true
          actor.country=PER                                  | false
          actor.country=PER or KOR                           | true
          recipient.country=PER                              | true
          recipient.country=CHL/PER                          | true
          recipient.country=CHL                              | false
          actor.country=KOR; recipient.country=CHL           | false
          actor.country=KOR; recipient.country=PER; type=AID | true
          ^^                                                 | true
          """)
  void anEventHasTheTypeAndBothSides(String fields, boolean matches) {
    assertThat(matches("event", fields, event(EventType.AID, "KOR", "PER"))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actor.country=PER; recipient.country=KOR | true
          actor.country=CHL; recipient.country=KOR | true
          actor.country=PER; recipient.country=CHL | false
          actor.country=CHL                        | false
          """)
  void ofAMeetingEitherSideMayBeNamedFirst(String fields, boolean matches) {
    assertThat(matches("event", fields, event(EventType.CONSULT, "KOR", "PER"))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speaker.country=PER                        | true
          speaker.country=KOR                        | false
          speaker.country=KOR; speaker.name=Torres   | false
          speaker.name=Ana Torres                    | true
          speaker.name=Minister Torres               | true
          speaker.name=Ana Lee                       | true
          speaker.name=Lee                           | false
          """)
  void aSpeakerIsKnownByStateOrElseByName(String fields, boolean matches) {
    assertThat(matches("statement", fields, statement("PER"))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speaker.country=KOR                      | false
          speaker.country=KOR; speaker.name=Torres | true
          """)
  void theNameCountsWhereTheStateWasNotFound(String fields, boolean matches) {
    assertThat(matches("statement", fields, statement(null))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by.country=PER; modality=promised | true
          by.country=PER; modality=planned  | true
          by.country=PER; modality=hoped    | false
          by.country=PER; modality=hoped or planned | true
          by.country=KOR; modality=promised | false
          by.country=PER; due=2023          | true
          by.country=PER; due=2024          | false
          by.country=PER; due=soon          | true
          """)
  void aCommitmentIsFirmOrNotAndDueInTheYear(String fields, boolean matches) {
    Commitment commitment =
        new Commitment(
            ORIGIN,
            actor("Peru", "PER"),
            List.of(),
            new Passage(SPAN, "words"),
            Modality.PROMISED,
            IN_2023);
    assertThat(matches("commitment", fields, commitment)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=growth; subject=KOR, PER   | true
          type=rank; subject=KOR          | false
          subject=CHL                     | false
          subject=the port of Callao      | true
          subject=the port of Lima        | false
          value=80 percent                | true
          value=80.0                      | true
          value=more than 80              | true
          value=81 percent                | false
          value=most                      | true
          period=2023                     | true
          period=2022                     | false
          period=2022-2023                | true
          """)
  void aClaimHasTheSubjectTheFigureAndTheYear(String fields, boolean matches) {
    Claim claim =
        Claim.of(ORIGIN, ClaimType.GROWTH, Subject.of("KOR", "PER", "Callao"))
            .withValue(new Quantity(BigDecimal.valueOf(80), "percent", Bound.MORE_THAN))
            .withPeriod(IN_2023);
    assertThat(matches("claim", fields, claim)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value=80 percent | false
          value=most       | true
          period=2022      | true
          """)
  void aClaimWithoutAFigureLacksItButMayLackItsYear(String fields, boolean matches) {
    Claim claim = Claim.of(ORIGIN, ClaimType.GROWTH, Subject.of("KOR"));
    assertThat(matches("claim", fields, claim)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          subject=Ana Ruiz                          | true
          subject=Juan Soto                         | false
          value=5.5 billion USD; subject=Ana Ruiz   | true
          value=5.5 million USD; subject=Ana Ruiz   | false
          value=5500000000 USD                      | true
          """)
  void aTitleBehindACommaIsNoPartOfTheNameAndAScaleMayBeSaidInWords(
      String fields, boolean matches) {
    Claim claim =
        Claim.of(ORIGIN, ClaimType.AMOUNT, Subject.of("Ana Ruiz, Ph.D."))
            .withValue(new Quantity(new BigDecimal("5500000000"), "USD", Bound.EXACTLY));
    assertThat(matches("claim", fields, claim)).isEqualTo(matches);
  }

  private static boolean matches(String kind, @Nullable String fields, Finding finding) {
    String line =
        String.join("\t", Arrays.asList("a1", "1", "yes", kind, fields == null ? "" : fields, ""));
    return Matching.matches(GoldRow.of(line), finding);
  }

  private static Event event(EventType type, String actor, String recipient) {
    return new Event(
        ORIGIN,
        type,
        null,
        List.of(),
        List.of(actor("words", actor)),
        List.of(actor("words", recipient)),
        null,
        null,
        EventStatus.OCCURRED,
        null);
  }

  private static Statement statement(@Nullable String country) {
    return new Statement(
        ORIGIN,
        actor("the minister", country).withName("Ana Torres"),
        List.of(),
        Manner.INDIRECT,
        "said",
        new Passage(SPAN, "words"),
        List.of(),
        null);
  }

  private static Actor actor(String words, @Nullable String country) {
    return Actor.of(words, SPAN).withCountry(country);
  }
}
