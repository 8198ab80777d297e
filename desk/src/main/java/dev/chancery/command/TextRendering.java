package dev.chancery.command;

import dev.chancery.model.Article;
import dev.chancery.model.Kind;
import dev.chancery.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For people: the article with its findings marked in place, then the findings by kind.
///
/// @param colours whether the terminal draws colours
record TextRendering(boolean colours) implements Rendering {

  private static final int COLUMNS = 80;
  private static final int LABEL = 5;

  @Override
  public String article(Reading reading) {
    List<Label> labels = Label.all(reading.findings());
    StringBuilder page = new StringBuilder(head(reading.article())).append('\n');
    paragraphs(new MarkedText(reading.text(), labels).glyphs())
        .forEach(paragraph -> page.append(wrapped(0, paragraph)));
    for (Kind kind : Kind.values()) {
      page.append(list(kind, labels));
    }
    if (labels.isEmpty()) {
      page.append("\nNothing was found.\n");
    }
    return page.toString();
  }

  @Override
  public String separator() {
    return "\n" + "═".repeat(COLUMNS) + "\n\n";
  }

  private String head(Article article) {
    String origin =
        Stream.of(
                article.source(),
                article.published() == null ? "no date" : article.published().toString(),
                article.url(),
                article.id())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    String title =
        article.title() == null ? "" : wrapped(0, Glyph.all(article.title(), Style.BOLD));
    return title + wrapped(0, Glyph.all(origin, Style.DIM));
  }

  private String list(Kind kind, List<Label> labels) {
    List<Label> ofKind = labels.stream().filter(each -> each.finding().kind() == kind).toList();
    if (ofKind.isEmpty()) {
      return "";
    }
    String name = kind.code().toUpperCase(Locale.ROOT) + (ofKind.size() == 1 ? "" : "S");
    StringBuilder list = new StringBuilder("\n");
    list.append(wrapped(0, Glyph.all(name, Style.BOLD)));
    for (Label label : ofKind) {
      List<Glyph> line = new ArrayList<>();
      line.addAll(Glyph.all(label.name(), Style.of(kind)));
      line.addAll(Glyph.all(" ".repeat(Math.max(1, LABEL - label.name().length())), Style.PLAIN));
      line.addAll(Glyph.all(InWords.of(label.finding()), Style.PLAIN));
      list.append(wrapped(LABEL, line));
    }
    return list.toString();
  }

  private String wrapped(int indent, List<Glyph> glyphs) {
    return new Wrapping(COLUMNS, indent, colours).lines(glyphs);
  }

  /// The lines of the article; an empty one parts paragraphs.
  private static List<List<Glyph>> paragraphs(List<Glyph> glyphs) {
    List<List<Glyph>> paragraphs = new ArrayList<>();
    List<Glyph> paragraph = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.text().equals("\n")) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      } else {
        paragraph.add(glyph.text().equals("\t") ? new Glyph(" ", glyph.style()) : glyph);
      }
    }
    paragraphs.add(paragraph);
    return paragraphs;
  }
}
