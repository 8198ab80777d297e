package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Interpretation;
import dev.chancery.model.Verdict;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// What statistics say to a claim, on a page.
final class HtmlEvidenceTest {

  @Test
  void isValidHtml() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse("<!DOCTYPE html><body>" + html(StatisticalVerdicts.ofARank()), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void drawsThePlainRankingAndTheFirstThatHolds() {
    Document page = page(StatisticalVerdicts.ofARank());
    assertThat(page.select(".chart figcaption").eachText())
        .containsExactly(
            "✗ Ruritania's exports in 2024, by its own books: tenth customs-1",
            "✓ Ruritania's exports in 2023, by its own books: fifth customs-1");
    assertThat(page.select(".verdict").hasAttr("open")).isTrue();
  }

  @Test
  void listsEveryInterpretationUnderItsSourceAndVintage() {
    Document page = page(StatisticalVerdicts.ofARank());
    assertThat(page.select(".ways summary").text()).isEqualTo("3 ways to understand it, 1 holds");
    assertThat(page.select(".ways tbody th").eachText())
        .containsExactly("Customs Office customs-1", "Bureau bureau-7");
    assertThat(page.select(".ways tbody td").eachText())
        .containsExactly(
            "✗ no",
            "tenth",
            "2024, by its own books",
            "✓ yes",
            "fifth",
            "2023, by its own books",
            "✗ no",
            "sixth",
            "2023, by both books");
  }

  @Test
  void saysInWhatTheColumnsOfASeriesAre() {
    Element caption = page(StatisticalVerdicts.ofAGrowth()).select("figcaption").getFirst();
    assertThat(caption.text()).endsWith(": 100 percent bureau-7 · columns in bn USD");
  }

  @Test
  void keepsTheListWhereNoStatisticsAreAsked() {
    Interpretation day = Interpretation.found("the day", "Gregorian calendar", "Monday", true);
    Document page = page(Verdict.of("weekday", "It is a Monday.", List.of(day), null));
    assertThat(page.select("ul.evidence li").text())
        .isEqualTo("holds the day: Monday Gregorian calendar");
    assertThat(page.select("table, svg")).isEmpty();
    assertThat(page.select(".verdict").hasAttr("open")).isFalse();
  }

  private static Document page(Verdict verdict) {
    return Jsoup.parse(html(verdict));
  }

  private static String html(Verdict verdict) {
    Markup page = new Markup();
    new HtmlVerdict(page).write(verdict);
    return page.toString();
  }
}
