package dev.chancery.comparison;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;

/// Turns positions in a stretch, counted in UTF-16 as CoreNLP does, into spans of the frozen text.
final class Offsets {

  private final FrozenText text;
  private final int start;
  private final int[] points;

  Offsets(FrozenText text, Span stretch) {
    this.text = text;
    this.start = stretch.start();
    int base = text.charIndex(stretch.start());
    this.points = new int[text.charIndex(stretch.end()) - base + 1];
    for (int point = stretch.start(); point < stretch.end(); point++) {
      int from = text.charIndex(point) - base;
      int to = text.charIndex(point + 1) - base;
      for (int at = from; at < to; at++) {
        points[at] = point - start;
      }
    }
    points[points.length - 1] = stretch.length();
  }

  Span span(int from, int to) {
    return text.withWholeLetters(new Span(start + points[from], start + points[to]));
  }

  String quote(Span span) {
    return text.quote(span);
  }
}
