package dev.chancery.command;

import dev.chancery.model.Article;
import dev.chancery.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// One page that needs nothing else: style and script are in it, and its security policy lets the
/// browser run and load nothing but them.
final class HtmlRendering implements Rendering {

  private final CodeNames names = CodeNames.load();
  private final Sectors sectors = Sectors.load();
  private final String style = resource("reading.css");
  private final String script = resource("reading.js");

  @Override
  public String opening(Article first, boolean several) {
    Markup page = new Markup();
    page.own("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
    page.open("meta", "charset", "utf-8").line();
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    meta(page, "viewport", "width=device-width, initial-scale=1");
    meta(page, "color-scheme", "light dark");
    meta(page, "referrer", "no-referrer");
    meta(page, "generator", "Chancery");
    String title = HtmlHead.title(first);
    page.element("title", several ? title + " and others" : title).line();
    page.open("style").own(style).close("style").line();
    page.close("head").line().open("body", "class", several ? "several" : "single").line();
    return page.open("main").line().toString();
  }

  @Override
  public String article(Reading reading) {
    return HtmlArticle.of(names, sectors, reading);
  }

  @Override
  public String closing(boolean several) {
    Markup page = new Markup().close("main").line();
    page.open("script").own(script).close("script").line();
    return page.close("body").line().close("html").line().toString();
  }

  private static void meta(Markup page, String name, String content) {
    page.open("meta", "name", name, "content", content).line();
  }

  private String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(script));
  }

  private static String hash(String code) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlRendering.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
