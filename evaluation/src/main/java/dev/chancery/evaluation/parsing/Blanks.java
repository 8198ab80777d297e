package dev.chancery.evaluation.parsing;

import dev.chancery.model.Span;

/// Places in a text with and without its blanks: engines and corpora may differ in blanks, so that
/// places are compared without.
///
/// @param before how many characters that are no blanks stand before each code point
@SuppressWarnings("ArrayRecordComponent") // never leaves this package
record Blanks(int[] before) {

  static Blanks of(String text) {
    int[] points = text.codePoints().toArray();
    int[] before = new int[points.length + 1];
    for (int at = 0; at < points.length; at++) {
      boolean blank = Character.isWhitespace(points[at]) || Character.isSpaceChar(points[at]);
      before[at + 1] = before[at] + (blank ? 0 : 1);
    }
    return new Blanks(before);
  }

  Span without(Span span) {
    return new Span(before[span.start()], before[span.end()]);
  }

  /// The length without blanks.
  int length() {
    return before[before.length - 1];
  }
}
