package dev.chancery.engine.encoder;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;

/// Cuts a word into the pieces that the encoder knows, as BERT does: lower case, without accents,
/// punctuation apart, and from the left always the longest piece. Safe on many threads.
public final class WordPieces {

  /// Words longer than this are unknown to the encoder as a whole.
  private static final int LONGEST_WORD = 100;

  private static final int FIRST_IDEOGRAPH = 0x3400;

  private final Vocabulary vocabulary;
  private final int unknown;

  public WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = vocabulary.number(Vocabulary.UNKNOWN);
  }

  /// The numbers of a word's pieces, at least one.
  public int[] of(String word) {
    Integer whole = vocabulary.find(word, false);
    if (whole != null && Character.isLetterOrDigit(word.charAt(0))) {
      return new int[] {whole};
    }
    int[] plain = plain(word);
    Pieces pieces = new Pieces(plain.length + 1);
    int start = 0;
    for (int at = 0; at <= plain.length; at++) {
      if (at == plain.length || plain[at] == ' ' || standsAlone(plain[at])) {
        add(plain, start, at, pieces);
        start = at + 1;
        if (at < plain.length && plain[at] != ' ') {
          add(plain, at, at + 1, pieces);
        }
      }
    }
    return pieces.orElse(unknown);
  }

  private void add(int[] plain, int start, int end, Pieces pieces) {
    if (end <= start) {
      return;
    }
    int before = pieces.size;
    int from = start;
    while (from < end && end - start <= LONGEST_WORD) {
      int to = longestFrom(plain, from, start, end, pieces);
      if (to < 0) {
        break;
      }
      from = to;
    }
    if (from < end) {
      pieces.size = before;
      pieces.add(unknown);
    }
  }

  /// Adds the longest piece from here and returns where it ends, or -1 when there is none.
  private int longestFrom(int[] plain, int from, int start, int end, Pieces pieces) {
    for (int to = Math.min(end, from + vocabulary.longest()); to > from; to--) {
      Integer number = vocabulary.find(new String(plain, from, to - from), from > start);
      if (number != null) {
        pieces.add(number);
        return to;
      }
    }
    return -1;
  }

  /// Lower case, without accents and signs that don't print; all white space as one kind.
  private static int[] plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> !isDropped(point))
        .map(point -> isSpace(point) ? ' ' : Character.toLowerCase(point))
        .toArray();
  }

  private static boolean isDropped(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK -> true;
      case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
      case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
          true;
      default -> point == 0xFFFD;
    };
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean standsAlone(int point) {
    return Punctuation.splits(point)
        || (point >= FIRST_IDEOGRAPH && UnicodeScript.of(point) == UnicodeScript.HAN);
  }

  /// Numbers that have been found so far.
  private static final class Pieces {
    private int[] numbers;
    private int size;

    Pieces(int room) {
      numbers = new int[room];
    }

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] orElse(int number) {
      return size == 0 ? new int[] {number} : Arrays.copyOf(numbers, size);
    }
  }
}
