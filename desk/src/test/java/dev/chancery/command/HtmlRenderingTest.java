package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Finding;
import dev.chancery.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// The page needs nothing else, lets nothing in, and reaches every finding.
final class HtmlRenderingTest {

  private static final HtmlRendering RENDERING = new HtmlRendering();

  private final Findings findings =
      Findings.in("Ana Ruiz said Peru will host Chile.\n\nPeru <b>met</b> Chile & others.");

  private final Finding[] all = {
    findings.statement(
        "Ana Ruiz said Peru will host Chile",
        findings.state("Ana Ruiz", "PER"),
        "said",
        "Peru will host Chile"),
    findings.commitment(
        "Peru will host Chile",
        findings.state("Peru", "PER"),
        findings.state("Chile", "CHL"),
        "host Chile"),
    findings.event(
        "Peru <b>met</b> Chile",
        List.of(findings.state("Peru", "PER")),
        List.of(findings.state("Chile", "CHL"))),
    findings.agreement("others", null),
    findings.claim("Chile & others")
  };

  @Test
  void isValidHtml() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html(findings.reading(all)), "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.documentType()).hasToString("<!doctype html>");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("main > article.reading > :is(header, .text, .findings)")).hasSize(3);
  }

  @Test
  void leadsFromEachFindingToItsWordsAndBack() {
    Document page = page(findings.reading(all));
    assertThat(page.select(".card")).hasSize(all.length);
    for (Element card : page.select(".card")) {
      String id = card.attr("data-finding");
      assertThat(page.select("span.mark[id=" + id + "]")).hasSize(1);
      assertThat(card.select("h3 a").attr("href")).isEqualTo("#" + id);
      assertThat(page.select(".text a.number[href=#" + card.id() + "]")).hasSize(1);
    }
  }

  @Test
  void keepsTheWholeText() {
    Elements paragraphs = page(findings.reading(all)).select(".text p");
    assertThat(String.join("\n\n", paragraphs.stream().map(Element::wholeText).toList()))
        .isEqualTo(findings.text().text());
  }

  @Test
  void needsNothingFromElsewhere() {
    Document page = page(findings.reading(all));
    assertThat(page.select("[src], link, iframe, object, embed, img, base, form")).isEmpty();
    assertThat(page.select("a[href^=http]").eachAttr("href"))
        .containsExactly("https://example.org/visit");
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.equals("https://example.org/visit"));
    assertThat(page.select("style").html() + page.select("script").html())
        .doesNotContain("url(", "@import", "://", "import(", "fetch(");
    assertThat(page.select("[style], [onclick]")).isEmpty();
  }

  @Test
  void letsTheBrowserRunAndLoadOnlyWhatIsOnThePage() {
    Document page = page(findings.reading(all));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src 'sha256-" + hash(page.expectFirst("style")) + "'")
        .contains("script-src 'sha256-" + hash(page.expectFirst("script")) + "'")
        .doesNotContain("unsafe", "http");
  }

  @Test
  void turnsNothingOfAnArticleIntoMarkup() {
    String hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    Findings texts = Findings.in("Peru " + hostile + " met Chile. </style></script>");
    Finding event = texts.event(hostile, List.of(texts.state(hostile, hostile)), List.of());
    Document page = page(texts.titled(hostile, hostile, event));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(hostile);
    assertThat(page.title()).isEqualTo(hostile);
  }

  @Test
  void linksWebAddressesOnly() {
    for (String url :
        List.of("javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "file:///etc")) {
      Document page = page(findings.titled("A visit", url));
      assertThat(page.select("a")).as(url).isEmpty();
      assertThat(page.select(".url").text()).isEqualTo(url.strip());
    }
    assertThat(page(findings.titled("A visit", "HTTP://example.org/é")).select("a.url").attr("rel"))
        .contains("noopener", "noreferrer");
  }

  @Test
  void namesTheKindsWithCounts() {
    Document page = page(findings.reading(all));
    assertThat(page.select(".toggle").eachText())
        .containsExactly("statement 1", "event 1", "agreement 1", "commitment 1", "claim 1");
    assertThat(page.select(".toggle input[type=checkbox][checked]")).hasSize(5);
    assertThat(page.select("h2").text()).isEqualTo("5 findings");
  }

  @Test
  void saysWhenThereIsNothing() {
    Document page = page(findings.reading());
    assertThat(page.select("h2").text()).isEqualTo("Nothing found");
    assertThat(page.select(".card, .mark, .toggle")).isEmpty();
  }

  @Test
  void putsSeveralArticlesOnOnePage() {
    Reading first = findings.reading(all);
    Findings other = Findings.in("Peru met Chile.");
    Reading second = other.titled(null, null, other.claim("met"));
    String html =
        RENDERING.opening(first.article(), true)
            + RENDERING.article(first)
            + RENDERING.article(second)
            + RENDERING.closing(true);
    Document page = Jsoup.parse(html);
    assertThat(page.title()).isEqualTo("A visit and others");
    assertThat(page.select("h1").eachText()).containsExactly("A visit", "Untitled article");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private static String html(Reading reading) {
    return RENDERING.opening(reading.article(), false)
        + RENDERING.article(reading)
        + RENDERING.closing(false);
  }

  private static Document page(Reading reading) {
    return Jsoup.parse(html(reading));
  }

  private static String hash(Element code) {
    try {
      byte[] bytes = code.data().getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
