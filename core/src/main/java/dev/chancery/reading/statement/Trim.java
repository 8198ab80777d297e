package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;

/// Takes quotation marks, commas and blanks off the ends of the words said.
final class Trim {

  private static final String MARKS = "\"“”„,:; \u00A0\n";

  private Trim() {}

  /// The words without marks at their ends; a full stop inside stays only before a closing mark.
  static Span bare(FrozenText text, Span words) {
    int[] points = text.quote(words).codePoints().toArray();
    int from = 0;
    int to = points.length;
    while (from < to && MARKS.indexOf(points[from]) >= 0) {
      from++;
    }
    while (to > from && MARKS.indexOf(points[to - 1]) >= 0) {
      to--;
    }
    return new Span(words.start() + from, words.start() + to);
  }
}
