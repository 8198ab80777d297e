package dev.chancery.command;

import dev.chancery.model.Article;
import dev.chancery.reading.Reading;
import java.util.List;

/// One article on the page: its head, its text with marks, the key and the cards.
final class HtmlArticle {

  private final CodeNames names;
  private final Sectors sectors;
  private final Article article;
  private final Reading reading;
  private final Markup page = new Markup();

  private HtmlArticle(CodeNames names, Sectors sectors, Reading reading) {
    this.names = names;
    this.sectors = sectors;
    this.article = reading.article();
    this.reading = reading;
  }

  static String of(CodeNames names, Sectors sectors, Reading reading) {
    HtmlArticle written = new HtmlArticle(names, sectors, reading);
    written.write();
    return written.page.toString();
  }

  private void write() {
    List<NumberedFinding> findings = NumberedFinding.all(reading.findings());
    String name = article.textSha256().substring(0, 16);
    page.open("article", "class", "reading", "id", "a-" + name).line();
    new HtmlHead(article, page).write();
    page.open(
            "div",
            "class",
            "text lanes" + lanes(findings),
            "lang",
            article.language(),
            "dir",
            "auto")
        .line();
    HtmlText.write(reading.text(), findings, page);
    page.close("div").line();
    page.open("section", "class", "findings", "aria-label", "Findings").line();
    page.element("h2", count(findings.size())).line();
    new HtmlLegend(page).write(name, findings);
    HtmlFindings.write(names, sectors, findings, page);
    page.close("section").line().close("article").line();
  }

  private static int lanes(List<NumberedFinding> findings) {
    return findings.stream().mapToInt(NumberedFinding::lane).max().orElse(0);
  }

  private static String count(int findings) {
    return switch (findings) {
      case 0 -> "Nothing found";
      case 1 -> "1 finding";
      default -> findings + " findings";
    };
  }
}
