package dev.chancery.gathering;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// An article on a simple HTML page: the text of its article element, paragraph by paragraph.
final class HtmlPage {

  private static final String ASIDE =
      "script, style, noscript, template, nav, header nav, footer, aside, form, button, svg,"
          + " iframe, figure, [hidden], [aria-hidden=true]";
  private static final String BODY = "[itemprop=articleBody], article, main, [role=main]";

  private HtmlPage() {}

  static Gathered.Item read(Place place, long bytes, Decoded decoded) {
    Document page = Jsoup.parse(decoded.text());
    Fields fields = new Fields(fields(page));
    page.select(ASIDE).remove();
    Element body = page.select(BODY).first();
    String text = paragraphs(body == null ? page.body() : body);
    Gathered.Item item = new Gathered.Item(place, bytes, fields.source(text), decoded.warnings());
    return fields.badDate().map(item::warned).orElse(item);
  }

  private static Map<String, String> fields(Document page) {
    Map<String, String> fields = new HashMap<>();
    fields.put("title", first(attribute(page, "meta[property=og:title]", "content"), page.title()));
    fields.put("url", first(attribute(page, "link[rel=canonical]", "href"), ""));
    fields.put("source", attribute(page, "meta[property=og:site_name]", "content"));
    fields.put("language", attribute(page, "html[lang]", "lang"));
    fields.put(
        "date",
        first(
            attribute(page, "meta[property=article:published_time]", "content"),
            attribute(page, "meta[name=date], meta[name=dc.date], meta[name=pubdate]", "content"),
            attribute(page, "[itemprop=datePublished][content]", "content"),
            attribute(page, "time[datetime]", "datetime")));
    return fields;
  }

  private static String attribute(Document page, String query, String attribute) {
    Element found = page.select(query).first();
    return found == null ? "" : found.attr(attribute);
  }

  private static String first(String... values) {
    return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
  }

  private static String paragraphs(Element body) {
    Paragraphs paragraphs = new Paragraphs();
    body.traverse(paragraphs);
    return paragraphs.text.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  /// Collects text; block elements part paragraphs.
  private static final class Paragraphs implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode words -> text.append(words.getWholeText().replaceAll("\\s+", " "));
        case Element element when element.nameIs("br") -> text.append('\n');
        case Element element when element.nameIs("li") -> text.append("\n\n• ");
        case Element element when element.isBlock() -> text.append("\n\n");
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        text.append("\n\n");
      }
    }
  }
}
