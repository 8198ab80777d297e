package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The words of every finding are marked, whatever the findings overlap.
final class MarksTest {

  @Test
  void nestsTheNarrowerInTheWider() {
    Document page = page("Peru met Chile today.", "Peru met Chile", "Chile");
    assertThat(page.select("#claim0x14 > #claim9x14").text()).isEqualTo("Chile");
    assertThat(page.select("#claim0x14").text()).isEqualTo("Peru met Chile");
  }

  @Test
  void partsMarksThatCross() {
    Document page = page("Peru met Chile today.", "Peru met", "met Chile");
    assertThat(pieces(page, "claim0x8")).containsExactly("Peru met");
    assertThat(pieces(page, "claim5x14")).containsExactly("met", " Chile");
    assertThat(page.select("[id=claim5x14]")).hasSize(1);
  }

  @Test
  void marksTheSameWordsForSeveralFindings() {
    Document page = page("Peru met Chile.", "met", "met");
    assertThat(pieces(page, "claim5x8")).containsExactly("met");
    assertThat(pieces(page, "claim5x8-2")).containsExactly("met");
  }

  @Test
  void numbersEachFindingOnceBehindItsLastWord() {
    Document page = page("Peru met Chile today.", "Peru met Chile", "Chile", "today");
    assertThat(page.select("a.number").eachAttr("data-number")).containsExactly("1", "2", "3");
    assertThat(page.select("#claim0x14 + a.number").attr("data-number")).isEqualTo("1");
  }

  @Test
  void countsCodePointsNotCharacters() {
    Document page = page("🕊️🕊️ Kéké met 𝔸na.", "Kéké met 𝔸na");
    assertThat(page.select(".mark").text()).isEqualTo("Kéké met 𝔸na");
  }

  @Test
  void goesOnInTheNextParagraph() {
    Findings findings = Findings.in("He said no.\n\nAnd no again.");
    Markup page = new Markup();
    HtmlText.write(
        findings.text(), NumberedFinding.all(List.of(findings.claim("no.\n\nAnd no"))), page);
    Document read = Jsoup.parse(page.toString());
    assertThat(read.select("p > .mark").eachText()).containsExactly("no.", "And no");
    assertThat(read.select("p:eq(1) a.number")).hasSize(1);
    assertThat(read.select("a.number")).hasSize(1);
  }

  @Test
  void keepsAFindingWithoutWordsWithinReach() {
    Findings findings = Findings.in("Peru met Chile.");
    Document page = page(findings, List.of(claim(findings, new Span(5, 5))));
    assertThat(page.select("#claim5x5").hasText()).isFalse();
    assertThat(page.select("a[href=#f-claim5x5]")).hasSize(1);
  }

  @Test
  void marksExactlyTheWordsOfEachFindingHoweverTheyOverlap() {
    Random random = new Random(7);
    Findings findings = Findings.in("aé🕊️b<c&d ".repeat(6).strip());
    for (int round = 0; round < 300; round++) {
      List<Finding> all = new ArrayList<>();
      for (int count = random.nextInt(9); count >= 0; count--) {
        int start = random.nextInt(findings.text().length());
        int end = start + 1 + random.nextInt(findings.text().length() - start);
        all.add(claim(findings, new Span(start, end)));
      }
      checkAllMarked(findings, all);
    }
  }

  private static void checkAllMarked(Findings findings, List<Finding> all) {
    Document page = page(findings, all);
    assertThat(page.body().wholeText()).isEqualTo(findings.text().text());
    for (NumberedFinding marked : NumberedFinding.all(all)) {
      assertThat(String.join("", pieces(page, marked.anchor())))
          .as(page.body().html())
          .isEqualTo(findings.text().quote(marked.finding().span()));
      assertThat(page.select("[id=" + marked.anchor() + "]")).hasSize(1);
    }
  }

  private static Claim claim(Findings findings, Span span) {
    return Claim.of(findings.origin(Kind.CLAIM, span), ClaimType.OTHER, Subject.of("PER"));
  }

  private static Document page(String text, String... marked) {
    Findings findings = Findings.in(text);
    List<Finding> all = List.of(marked).stream().<Finding>map(findings::claim).toList();
    return page(findings, all);
  }

  private static Document page(Findings findings, List<Finding> all) {
    Markup page = new Markup();
    new Marks(findings.text(), NumberedFinding.all(all), page)
        .write(0, findings.text().text().length());
    Document read = Jsoup.parse(page.toString());
    read.outputSettings().prettyPrint(false);
    return read;
  }

  private static List<String> pieces(Document page, String anchor) {
    return page.select(".mark[data-finding=" + anchor + "]").stream()
        .map(Element::wholeText)
        .toList();
  }
}
