package dev.chancery.reading.text;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/// Where a letter as a reader sees it has more than one code point: "🇵🇪", "👩‍🚀", a letter with
/// an accent that has no composed form.
final class Graphemes {

  /// The first character that may belong to the one before it.
  private static final int SOFT_HYPHEN = 0xAD;

  private Graphemes() {}

  /// The code points of a text that belong to the letter before them.
  static BitSet continuations(String text) {
    BitSet inside = new BitSet();
    if (!hasJoining(text)) {
      return inside;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    int point = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      String line = text.substring(start, end == 0 ? text.length() : end);
      if (hasJoining(line)) {
        mark(line, point, letters, inside);
      }
      point += line.codePointCount(0, line.length());
      start += line.length();
    }
    return inside;
  }

  /// No letter goes on in the next line, and most lines have none of more than one code point.
  private static void mark(String line, int start, BreakIterator letters, BitSet inside) {
    inside.set(start, start + line.codePointCount(0, line.length()));
    letters.setText(line);
    int point = start;
    int from = letters.first();
    for (int to = from; to != BreakIterator.DONE; from = to, to = letters.next()) {
      point += line.codePointCount(from, to);
      inside.clear(point);
    }
  }

  private static boolean hasJoining(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= SOFT_HYPHEN && mayJoin(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayJoin(int point) {
    if (point < SOFT_HYPHEN) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> point > 0xFFFF || (point >= 0x1100 && point <= 0x11FF);
    };
  }
}
