package dev.chancery.engine.words;

import java.util.ArrayList;
import java.util.List;

/// Cuts a stretch of text into words.
final class WordCutter {

  /// No word is longer; what has no blanks for longer is no writing.
  private static final int LONGEST_CHUNK = 1000;

  /// How far the words after a full stop are looked at.
  private static final int AHEAD = 100;

  private static final String APOSTROPHES = "'’‘";

  private final Abbreviations abbreviations;
  private final Contractions contractions = Contractions.load();
  private final Hyphens hyphens = Hyphens.load();
  private final Units units = Units.load();
  private final Shapes shapes = Shapes.load();

  WordCutter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /// The words of a stretch, in UTF-16 positions.
  List<Piece> cut(String stretch) {
    return new Pass(stretch).run();
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u200B';
  }

  /// One pass over a stretch.
  private final class Pass {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    /// Where the next blank stands.
    private int end;

    /// Whether a quotation in single marks is open.
    private boolean quoting;

    Pass(String text) {
      this.text = text;
    }

    List<Piece> run() {
      int at = 0;
      while (at < text.length()) {
        end = endOfChunk(at);
        while (at < end) {
          at = next(at);
        }
        at = at < text.length() && isBlank(text.charAt(at)) ? at + 1 : at;
      }
      return pieces;
    }

    private int endOfChunk(int from) {
      int to = from;
      while (to < text.length() && to - from < LONGEST_CHUNK && !isBlank(text.charAt(to))) {
        to++;
      }
      boolean half = to < text.length() && Character.isLowSurrogate(text.charAt(to));
      return half ? to + 1 : to;
    }

    /// Adds what starts at `at`, and returns where it ends.
    private int next(int at) {
      int whole = shapes.whole(text, at, end);
      if (whole > at) {
        return add(at, whole);
      }
      int apostrophe = afterApostrophe(at);
      if (apostrophe > at) {
        return apostrophe;
      }
      int number = shapes.number(text, at, end);
      if (number > at) {
        return number(at, number);
      }
      int acronym = shapes.acronym(text, at, end);
      if (acronym > at) {
        return add(at, acronym);
      }
      int word = shapes.word(text, at, end);
      return word > at ? word(at, word) : add(at, letterAfter(at));
    }

    private int add(int from, int to) {
      pieces.add(Piece.of(from, to));
      return to;
    }

    private int letterAfter(int at) {
      int after = text.offsetByCodePoints(at, 1);
      while (after < end
          && Character.getType(text.codePointAt(after)) == Character.NON_SPACING_MARK) {
        after = text.offsetByCodePoints(after, 1);
      }
      return after;
    }

    /// "'s" after a word or mark, "'tis", and the apostrophe after a plural.
    private int afterApostrophe(int at) {
      if (APOSTROPHES.indexOf(text.charAt(at)) < 0) {
        return at;
      }
      boolean follows = !pieces.isEmpty() && pieces.getLast().end() == at;
      int word = at + 1 < end ? shapes.word(text, at + 1, end) : at + 1;
      if (word == at + 1) {
        return mark(at, follows);
      }
      String written = text.substring(at, word);
      if (follows && contractions.isEnding(written)) {
        pieces.add(new Piece(at, word, true));
        return word;
      }
      if (!follows && contractions.isEnding(written)) {
        return add(at, word);
      }
      return !follows && contractions.isKnown(written) ? parts(at, word) : mark(at, follows);
    }

    /// An apostrophe by itself: "the ministers' plan", or it opens or closes a quotation.
    private int mark(int at, boolean follows) {
      boolean opens = !follows || text.charAt(at) == '‘';
      boolean possessive = !opens && !quoting && "sS".indexOf(text.charAt(at - 1)) >= 0;
      pieces.add(new Piece(at, at + 1, possessive));
      quoting = opens;
      return at + 1;
    }

    private int number(int at, int number) {
      int word = shapes.word(text, at, end);
      if (word <= number) {
        return add(at, number);
      }
      String tail = text.substring(number, word);
      return units.contains(tail) || Character.isDigit(tail.charAt(0))
          ? add(at, number)
          : word(at, word);
    }

    private int word(int at, int found) {
      int to = afterHyphens(at, found);
      if (to < end && text.charAt(to) == '.' && keepsStop(at, to)) {
        return add(at, to + 1);
      }
      return parts(at, to);
    }

    private int afterHyphens(int at, int found) {
      int from = at;
      int to = found;
      while (to + 1 < end && text.charAt(to) == '-') {
        int next = shapes.word(text, to + 1, end);
        if (next == to + 1
            || !hyphens.staysBetween(text.substring(from, to), text.substring(to + 1, next))) {
          break;
        }
        from = to + 1;
        to = next;
      }
      return to;
    }

    private boolean keepsStop(int at, int stop) {
      String rest = text.substring(stop + 1, Math.min(stop + 1 + AHEAD, text.length()));
      return abbreviations.keepsStop(text.substring(at, stop), rest) || isInitial(at, stop, rest);
    }

    /// A capital before a name; "I" only after one.
    private boolean isInitial(int at, int stop, String rest) {
      String next = rest.strip();
      boolean name =
          !pieces.isEmpty() && Character.isUpperCase(pieces.getLast().in(text).codePointAt(0));
      return text.codePointCount(at, stop) == 1
          && Character.isUpperCase(text.codePointAt(at))
          && !next.isEmpty()
          && Character.isLetter(next.codePointAt(0))
          && (name || text.charAt(at) != 'I');
    }

    private int parts(int at, int to) {
      int from = at;
      for (int length : contractions.lengths(text.substring(at, to))) {
        pieces.add(new Piece(from, from + length, from > at));
        from += length;
      }
      return to;
    }
  }
}
