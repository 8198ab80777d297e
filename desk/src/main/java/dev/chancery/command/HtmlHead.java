package dev.chancery.command;

import dev.chancery.model.Article;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes what is known of an article: title, source, day, address, size and the text's hash.
record HtmlHead(Article article, Markup page) {

  /// What the browser calls the page: the article's title, else its day, else its id.
  static String title(Article article) {
    return titled(article).orElseGet(() -> "Article of " + day(article).orElse(article.id()));
  }

  private static Optional<String> titled(Article article) {
    return Optional.ofNullable(article.title()).filter(title -> !title.isBlank());
  }

  private static Optional<String> day(Article article) {
    return Optional.ofNullable(article.published()).map(WhenWords::day);
  }

  void write() {
    page.open("header", "class", "head").line();
    String heading = titled(article).orElse("Untitled article");
    page.element("h1", heading, "lang", article.language(), "dir", "auto").line();
    page.open("p", "class", "byline");
    source();
    published();
    page.close("p").line();
    page.open("p", "class", "facts");
    link(article.url());
    page.text(facts());
    page.open("span", "class", "hash", "title", "SHA-256 of the frozen text");
    page.text("frozen text ").element("code", article.textSha256()).close("span");
    page.close("p").line().close("header").line();
  }

  private void source() {
    if (article.source() != null) {
      page.element("bdi", article.source(), "class", "source").text(" · ");
    }
  }

  private void published() {
    LocalDate published = article.published();
    if (published == null) {
      page.element("span", "no date known: relative times stay open", "class", "unknown");
    } else {
      page.element("time", WhenWords.day(published), "datetime", published.toString());
    }
  }

  private String facts() {
    return String.format(
        Locale.ROOT,
        "%,d characters · %,d sentences · ",
        article.characters(),
        article.sentences());
  }

  // anything but a web address is shown as text: a link may carry a script
  private void link(@Nullable String url) {
    if (url == null) {
      return;
    }
    if (isWebAddress(url)) {
      page.element("a", url, "class", "url", "href", url, "rel", "external noopener noreferrer");
    } else {
      page.element("bdi", url, "class", "url");
    }
    page.text(" · ");
  }

  private static boolean isWebAddress(String url) {
    try {
      URI address = URI.create(url);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return List.of("http", "https").contains(scheme) && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
