package dev.chancery.command;

import java.util.ArrayList;
import java.util.List;

/// Lays letters out in lines of a width; words stay whole where they fit.
///
/// @param columns how wide a line may be
/// @param indent how far all lines but the first are moved in
/// @param colours whether styles are drawn
record Wrapping(int columns, int indent, boolean colours) {

  /// The lines of a text without styles.
  String lines(String text) {
    return lines(Glyph.all(text, Style.PLAIN));
  }

  /// The lines, each ended by `\n`.
  String lines(List<Glyph> glyphs) {
    StringBuilder out = new StringBuilder();
    List<Glyph> line = new ArrayList<>();
    for (List<Glyph> word : words(glyphs)) {
      if (!line.isEmpty() && width(line) + width(trimmed(word)) > columns - used(out)) {
        out.append(drawn(trimmed(line)));
        line = new ArrayList<>();
      }
      for (Glyph glyph : word) {
        if (width(line) + glyph.width() > columns - used(out) && !glyph.isBlank()) {
          out.append(drawn(line));
          line = new ArrayList<>();
        }
        line.add(glyph);
      }
    }
    return out.append(drawn(trimmed(line))).toString().replaceFirst("^ {" + indent + "}", "");
  }

  private int used(StringBuilder out) {
    return out.isEmpty() ? 0 : indent;
  }

  private String drawn(List<Glyph> line) {
    StringBuilder drawn = new StringBuilder(" ".repeat(indent));
    Style now = Style.PLAIN;
    for (Glyph glyph : line) {
      if (colours && glyph.style() != now) {
        drawn.append(now == Style.PLAIN ? "" : Style.RESET).append(glyph.style().start());
        now = glyph.style();
      }
      // a blank that held words together looks like any other on paper
      drawn.append(glyph.text().equals("\u00A0") ? " " : glyph.text());
    }
    return drawn.append(now == Style.PLAIN ? "" : Style.RESET).append('\n').toString();
  }

  /// Words with the blanks after them.
  private static List<List<Glyph>> words(List<Glyph> glyphs) {
    List<List<Glyph>> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (int at = 0; at < glyphs.size(); at++) {
      Glyph glyph = glyphs.get(at);
      word.add(glyph);
      boolean last = at + 1 == glyphs.size();
      if (last
          || (breaksAfter(glyph)
              && !glyphs.get(at + 1).isBlank()
              && glyphs.get(at + 1).width() > 0)) {
        words.add(word);
        word = new ArrayList<>();
      }
    }
    return words;
  }

  private static boolean breaksAfter(Glyph glyph) {
    return glyph.isBlank() || glyph.isWide() || glyph.text().equals("—");
  }

  private static List<Glyph> trimmed(List<Glyph> line) {
    int end = line.size();
    while (end > 0 && line.get(end - 1).isBlank()) {
      end--;
    }
    return line.subList(0, end);
  }

  private static int width(List<Glyph> glyphs) {
    return glyphs.stream().mapToInt(Glyph::width).sum();
  }
}
