package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InWordsTest {

  private static final Findings PAGE =
      Findings.in("Peru will host\nSouth Korea in  May 2024, and trade grew by 80 percent.");
  private static final Actor PERU = PAGE.state("Peru", "PER");
  private static final Actor KOREA = PAGE.state("South Korea", "KOR");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -          | -        | -   | -    | the envoy
          -          | -        | PER | -    | PER
          -          | -        | -   | NATO | NATO
          Ana Torres | -        | -   | -    | Ana Torres
          Ana Torres | minister | PER | -    | Ana Torres, minister (PER)
          Ana Torres | minister | PER | NATO | Ana Torres, minister (PER)
          -          | minister | -   | NATO | minister (NATO)
          """)
  void anActorIsNamedAsFarAsItIsKnown(
      @Nullable String name,
      @Nullable String role,
      @Nullable String country,
      @Nullable String organisation,
      String words) {
    Actor actor =
        Actor.of("the envoy", new Span(0, 9))
            .withName(name)
            .withRole(role)
            .withCountry(country)
            .withOrganization(organisation);
    assertThat(InWords.actor(actor)).isEqualTo(words);
  }

  @Test
  void anEventHasItsSidesAndItsWordsInOneLine() {
    assertThat(InWords.of(PAGE.event("host\nSouth Korea in  May", List.of(PERU), List.of(KOREA))))
        .isEqualTo("PER → KOR · CONSULT/visit · planned · “host South Korea in May”");
  }

  @Test
  void sidesThatAreNotNamedAndThoseNamedTwiceAreTold() {
    assertThat(InWords.of(PAGE.event("host", List.of(), List.of(KOREA)))).startsWith("? → KOR · ");
    assertThat(InWords.of(PAGE.event("host", List.of(PERU, PERU), List.of())))
        .startsWith("PER · CONSULT");
  }

  @Test
  void aClaimIsComparedWithWhatItWasBefore() {
    Claim claim = PAGE.claim("grew by 80 percent").withObject(Subject.of("CHN"));
    assertThat(InWords.of(claim))
        .isEqualTo(
            "growth · KOR and PER → CHN · goods trade · more than 80 percent"
                + " · “grew by 80 percent”");
    LocalDate first = LocalDate.of(2024, 5, 1);
    Claim since =
        claim
            .withBasePeriod(PAGE.when("May 2024", "2024-05", first, LocalDate.of(2024, 5, 31)))
            .withBaseValue(Quantity.exactly(7, "USD"));
    assertThat(InWords.of(since)).contains(" · from May 2024 USD 7 · ");
    assertThat(InWords.of(claim.withMeasure(null).withValue(null)))
        .isEqualTo("growth · KOR and PER → CHN · “grew by 80 percent”");
  }

  @Test
  void longWordsAreCutAfterAWord() {
    Findings page = Findings.in("ab ".repeat(40) + "end");
    assertThat(InWords.of(page.event(page.text().text(), List.of(), List.of())))
        .endsWith(" · “" + "ab ".repeat(23) + "…”");
    Findings whole = Findings.in("x".repeat(70));
    assertThat(InWords.of(whole.event("x".repeat(70), List.of(), List.of())))
        .endsWith("“" + "x".repeat(70) + "”");
    Findings one = Findings.in("🚢".repeat(71));
    assertThat(InWords.of(one.event("🚢".repeat(71), List.of(), List.of())))
        .endsWith("“" + "🚢".repeat(70) + " …”");
  }

  @Test
  void aCommitmentIsToldWithWhatIsPromisedToWhom() {
    assertThat(InWords.of(PAGE.commitment("will host", PERU, KOREA, "host")))
        .isEqualTo("PER → KOR · promised: “host”");
  }

  @Test
  void anAgreementIsToldWithItsPartiesAndActs() {
    assertThat(InWords.of(PAGE.agreement("trade", null)))
        .isEqualTo("trade · free trade agreement · KOR, PER · signed");
  }
}
