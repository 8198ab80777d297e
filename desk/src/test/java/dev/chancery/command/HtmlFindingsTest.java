package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Finding;
import dev.chancery.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// A card says all that a finding says, in words.
final class HtmlFindingsTest {

  private static final CodeNames NAMES = CodeNames.load();
  private static final Sectors SECTORS = Sectors.load();

  private final Findings findings =
      Findings.in(
          "On Friday envoy Ana Ruiz of Lima noted that APEC helps Peru. Korea met Peru and will aid"
              + " Peru. The Korea-Peru Pact was signed in March 2011. Trade grew over 80 percent.");

  private final Actor envoy =
      findings
          .state("envoy Ana Ruiz of Lima", "PER")
          .withName("Ana Ruiz")
          .withRole("envoy")
          .withSector("GOV");
  private final Statement statement =
      findings.statement("envoy Ana Ruiz of Lima noted", envoy, "noted", "APEC helps Peru");

  @Test
  void tellsWhoSaysWhat() {
    Element card = card(statement);
    assertThat(card.select("h3").text()).isEqualTo("1 Statement indirect");
    assertThat(gist(card)).isEqualTo("Ana Ruiz, envoy · Peru PER · government");
    assertThat(card.select("blockquote").text()).isEqualTo("APEC helps Peru");
    assertThat(fields(card))
        .containsExactly(
            "Manner: indirect, “noted”", "About: Peru PER, Asia-Pacific Economic Cooperation APEC");
  }

  @Test
  void tellsWhoDoesWhatToWhom() {
    Element card =
        card(
            findings.event(
                "Korea met Peru",
                List.of(findings.state("Korea", "KOR")),
                List.of(findings.state("Peru", "PER"))));
    assertThat(card.select("h3").text()).isEqualTo("1 Event consult, visit");
    assertThat(gist(card)).isEqualTo("Korea · South Korea KOR → Peru PER");
    assertThat(fields(card))
        .containsExactly("Status: planned", "Quadrant: verbal cooperation", "Contexts: economic");
    assertThat(card.select(".origin").text())
        .isEqualTo("rule event/by-hand · confidence 0.75 · id event61x75");
  }

  @Test
  void saysThatNobodyIsNamed() {
    Element card =
        card(findings.event("Korea met", List.of(), List.of(findings.state("Peru", "PER"))));
    assertThat(gist(card)).isEqualTo("not named → Peru PER");
  }

  @Test
  void leadsToTheStatementInWhichAnEventIsTold() {
    Finding event = findings.toldIn(statement, findings.event("helps", List.of(), List.of()));
    Elements told = cards(List.of(statement, event)).select(".event dd a");
    assertThat(told.text()).isEqualTo("statement 1");
    assertThat(told.attr("href")).isEqualTo("#" + statement.origin().id());
  }

  @Test
  void namesPartiesAndDatesOfAnAgreement() {
    var march =
        findings.when("March 2011", "2011-03", LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31));
    Element card = card(findings.agreement("Korea-Peru Pact", march));
    assertThat(card.select("h3").text()).isEqualTo("1 Agreement free trade agreement");
    assertThat(gist(card)).isEqualTo("Korea-Peru Pact");
    assertThat(fields(card))
        .containsExactly("Parties: South Korea KOR, Peru PER", "Signed: March 2011");
    assertThat(fields(card(findings.agreement("Korea-Peru Pact", null))))
        .contains("Signed: no date given");
  }

  @Test
  void tellsWhoIsToDoWhatForWhom() {
    Element card =
        card(
            findings.commitment(
                "will aid Peru",
                findings.state("Korea", "KOR"),
                findings.state("Peru", "PER"),
                "aid Peru"));
    assertThat(card.select("h3").text()).isEqualTo("1 Commitment promised");
    assertThat(gist(card)).isEqualTo("Korea · South Korea KOR → Peru PER");
    assertThat(card.select("blockquote").text()).isEqualTo("aid Peru");
  }

  @Test
  void tellsWhatIsClaimedOfWhom() {
    var friday =
        findings.when("Friday", "2024-05-03", LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 3));
    Element card = card(findings.claim("Trade grew").withClaimant(envoy).withPeriod(friday));
    assertThat(gist(card))
        .isEqualTo("South Korea KOR, Peru PER: goods trade, more than 80 percent");
    assertThat(fields(card))
        .containsExactly(
            "When: Friday 3 May 2024", "Claimant: Ana Ruiz, envoy · Peru PER · government");
  }

  @Test
  void quotesTheWordsWhereTheyAreNotTheName() {
    Actor korea = findings.state("Korea", "KOR").withName("Kim Min-ji");
    Element card = card(findings.event("Korea met", List.of(korea), List.of()));
    assertThat(gist(card)).isEqualTo("Kim Min-ji · South Korea KOR Korea");
    assertThat(card.select(".actor q").text()).isEqualTo("Korea");
  }

  private static Element card(Finding finding) {
    Element card = cards(List.of(finding)).selectFirst(".card");
    if (card == null) {
      throw new AssertionError("a finding has a card");
    }
    return card;
  }

  private static Document cards(List<Finding> all) {
    Markup page = new Markup();
    HtmlFindings.write(NAMES, SECTORS, NumberedFinding.all(all), page);
    return Jsoup.parse(page.toString());
  }

  private static String gist(Element card) {
    return plain(card.select(".gist").text());
  }

  private static List<String> fields(Element card) {
    List<String> names = card.select("dt").eachText();
    List<String> values = card.select("dd").eachText();
    assertThat(values).hasSameSizeAs(names);
    return IntStream.range(0, names.size())
        .mapToObj(at -> names.get(at) + ": " + plain(values.get(at)))
        .toList();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
