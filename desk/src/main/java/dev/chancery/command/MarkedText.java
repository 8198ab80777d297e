package dev.chancery.command;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An article's letters with its findings marked in place: `[E1 … ]`, and the colour of the
/// shortest finding over each letter.
final class MarkedText {

  private final FrozenText text;
  private final List<Mark> marks;

  /// Findings on the same words share their brackets.
  private record Mark(Span span, String names, Style style) {}

  MarkedText(FrozenText text, List<Label> labels) {
    this.text = text;
    this.marks = marks(labels);
  }

  /// The letters, marks included; paragraphs end with `\n`.
  List<Glyph> glyphs() {
    List<Glyph> glyphs = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    for (int point = 0; point <= text.length(); point++) {
      close(point, open, glyphs);
      for (; next < marks.size() && marks.get(next).span().start() == point; next++) {
        open(marks.get(next), open, glyphs);
      }
      if (point < text.length()) {
        glyphs.add(new Glyph(text.quote(new Span(point, point + 1)), style(open)));
      }
    }
    return glyphs;
  }

  private static void open(Mark mark, List<Mark> open, List<Glyph> glyphs) {
    if (mark.span().length() > 0) {
      glyphs.addAll(Glyph.all("[" + mark.names() + "\u00A0", Style.DIM));
      open.add(mark);
    }
  }

  /// A bracket that closes before one opened later says whose it is.
  private static void close(int point, List<Mark> open, List<Glyph> glyphs) {
    for (int at = open.size() - 1; at >= 0; at--) {
      Mark mark = open.get(at);
      if (mark.span().end() == point) {
        boolean inner = at == open.size() - 1;
        glyphs.addAll(Glyph.all(inner ? "]" : "\u00A0" + mark.names() + "]", Style.DIM));
        open.remove(at);
      }
    }
  }

  private static Style style(List<Mark> open) {
    return open.stream()
        .min(Comparator.comparingInt(mark -> mark.span().length()))
        .map(Mark::style)
        .orElse(Style.PLAIN);
  }

  private static List<Mark> marks(List<Label> labels) {
    Map<Span, Mark> bySpan = new LinkedHashMap<>();
    for (Label label : labels) {
      Span span = label.finding().span();
      Mark mark = new Mark(span, label.name(), Style.of(label.finding().kind()));
      bySpan.merge(
          span, mark, (one, more) -> new Mark(span, one.names() + "," + more.names(), one.style()));
    }
    List<Mark> marks = new ArrayList<>(bySpan.values());
    marks.sort(
        Comparator.<Mark>comparingInt(mark -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Collections.reverseOrder()));
    return marks;
  }
}
