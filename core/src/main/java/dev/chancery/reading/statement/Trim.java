package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;

/// Takes "that", quotation marks, commas and blanks off the ends of the words said.
final class Trim {

  private static final String ENDS = ",:; \u00A0\n";
  private static final String OPENING = "\"“„";
  private static final String CLOSING = "\"”";

  private Trim() {}

  /// The words said and nothing else. A quotation mark stays where its partner stands inside.
  static Span bare(FrozenText text, Span words) {
    String quote = text.quote(words);
    int[] points = quote.codePoints().toArray();
    int from = 0;
    int to = points.length;
    while (from < to && (ENDS.indexOf(points[from]) >= 0 || closes(points, from, to))) {
      from++;
    }
    while (to > from && (ENDS.indexOf(points[to - 1]) >= 0 || stray(points, from, to))) {
      to--;
    }
    if (quote.startsWith("that ", quote.offsetByCodePoints(0, from))) {
      return bare(text, new Span(words.start() + from + 5, words.start() + to));
    }
    Span bare = new Span(words.start() + from, words.start() + to);
    return closed(text, bare.end()) && opened(points, from, to)
        ? new Span(bare.start(), bare.end() + 1)
        : bare;
  }

  /// Whether a quotation starts inside and does not end there.
  private static boolean opened(int[] points, int from, int to) {
    return unpaired(points, from, to);
  }

  private static boolean closed(FrozenText text, int place) {
    return place < text.length() && CLOSING.indexOf(text.text().charAt(text.charIndex(place))) >= 0;
  }

  /// The words without the full stop of the sentence.
  static Span withoutStop(FrozenText text, Span words) {
    boolean stop = words.length() > 1 && text.quote(words).endsWith(".");
    return stop ? new Span(words.start(), words.end() - 1) : words;
  }

  /// A mark at the start.
  private static boolean closes(int[] points, int from, int to) {
    return OPENING.indexOf(points[from]) >= 0
        && (unpaired(points, from, to) || whole(points, from, to));
  }

  /// A mark at the end that has no partner inside.
  private static boolean stray(int[] points, int from, int to) {
    return CLOSING.indexOf(points[to - 1]) >= 0 && unpaired(points, from, to);
  }

  private static boolean whole(int[] points, int from, int to) {
    int marks = marks(points, from, to);
    return marks == 2 && CLOSING.indexOf(points[to - 1]) >= 0;
  }

  private static boolean unpaired(int[] points, int from, int to) {
    return marks(points, from, to) % 2 == 1;
  }

  private static int marks(int[] points, int from, int to) {
    int marks = 0;
    for (int at = from; at < to; at++) {
      marks += OPENING.indexOf(points[at]) >= 0 || CLOSING.indexOf(points[at]) >= 0 ? 1 : 0;
    }
    return marks;
  }
}
