package dev.chancery.command;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.util.function.UnaryOperator;

/// The line of a text that a span starts in, or as much of it around the span as a terminal has
/// room for, with the words of the span underlined.
///
/// @param indent how far both lines are moved in
record UnderlinedLine(FrozenText text, Span span, int indent) {

  private static final int COLUMNS = 80;
  private static final String MORE = "…";

  /// @param marking draws the signs under the words
  String lines(UnaryOperator<String> marking) {
    String all = text.text();
    int start = text.charIndex(span.start());
    int lineStart = all.lastIndexOf('\n', start - 1) + 1;
    int lineEnd = all.indexOf('\n', start);
    lineEnd = lineEnd < 0 ? all.length() : lineEnd;
    int end = Math.min(text.charIndex(span.end()), lineEnd);
    String before = tail(all.substring(lineStart, start), room(all.substring(start, end)) / 2);
    String words = head(all.substring(start, end), COLUMNS - indent - DisplayWidth.of(before));
    String after =
        head(
            all.substring(end, lineEnd),
            COLUMNS - indent - DisplayWidth.of(before) - DisplayWidth.of(words));
    String blanks = " ".repeat(indent);
    return blanks
        + before
        + words
        + after
        + "\n"
        + blanks
        + " ".repeat(DisplayWidth.of(before))
        + marking.apply("^".repeat(Math.max(1, DisplayWidth.of(words))))
        + "\n";
  }

  private int room(String words) {
    return Math.max(0, COLUMNS - indent - DisplayWidth.of(words));
  }

  private static String head(String words, int width) {
    if (DisplayWidth.of(words) <= width) {
      return words;
    }
    int end = words.length();
    while (end > 0 && DisplayWidth.of(words.substring(0, end)) > width - 1) {
      end = words.offsetByCodePoints(end, -1);
    }
    return width > 0 ? words.substring(0, end) + MORE : "";
  }

  private static String tail(String words, int width) {
    if (DisplayWidth.of(words) <= width) {
      return words;
    }
    int start = 0;
    while (start < words.length() && DisplayWidth.of(words.substring(start)) > width - 1) {
      start = words.offsetByCodePoints(start, 1);
    }
    return width > 0 ? MORE + words.substring(start) : "";
  }
}
