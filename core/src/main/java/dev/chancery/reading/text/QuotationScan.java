package dev.chancery.reading.text;

import java.util.ArrayList;
import java.util.List;

/// One pass over a text that pairs quotation marks.
final class QuotationScan {

  private final String text;
  private final List<Found> found = new ArrayList<>();
  private int opened = -1;
  private int heldTo;

  /// Positions in UTF-16.
  record Found(int start, int innerStart, int innerEnd, int end, boolean closed) {}

  QuotationScan(String text) {
    this.text = text;
  }

  List<Found> run() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      paragraph(start, end);
      start = end + 2;
    }
    if (opened >= 0) {
      giveUp();
    }
    return found;
  }

  private void paragraph(int start, int end) {
    int at = start;
    if (opened >= 0) {
      if (opensWithMark(start, end)) {
        at = start + 1;
      } else {
        giveUp();
      }
    }
    while (at < end) {
      at = step(at, end);
    }
    heldTo = end;
  }

  private boolean opensWithMark(int start, int end) {
    return start < end && QuotationMark.at(text, start) == QuotationMark.OPENS;
  }

  /// Deals with one character and returns where to go on.
  private int step(int at, int end) {
    switch (QuotationMark.at(text, at)) {
      case OPENS -> open(at);
      case CLOSES -> close(at);
      case EITHER -> {
        if (opened < 0) {
          open(at);
        } else {
          close(at);
        }
      }
      case SINGLE_OPENS -> {
        return opened < 0 ? single(at, end) : at + 1;
      }
      case SINGLE_CLOSES, NONE -> {}
    }
    return at + 1;
  }

  private void open(int at) {
    boolean inches = at > 0 && Character.isDigit(text.charAt(at - 1));
    if (opened < 0 && !inches) {
      opened = at;
    }
  }

  private void close(int at) {
    if (opened >= 0) {
      found.add(new Found(opened, opened + 1, at, at + 1, true));
      opened = -1;
    }
  }

  /// A quotation in single marks counts only when it closes in its paragraph.
  private int single(int start, int end) {
    int close = -1;
    for (int at = start + 1; at < end; at++) {
      QuotationMark mark = QuotationMark.at(text, at);
      if (mark == QuotationMark.SINGLE_OPENS) {
        break;
      }
      if (mark == QuotationMark.SINGLE_CLOSES) {
        close = at;
        if (!isPossessive(at)) {
          break;
        }
      }
    }
    if (close < 0 || hasOddMark(start + 1, close)) {
      return start + 1;
    }
    found.add(new Found(start, start + 1, close, close + 1, true));
    return close + 1;
  }

  /// "the states' rights": it may close, but a later mark closes better.
  private boolean isPossessive(int at) {
    return text.charAt(at - 1) == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
  }

  private boolean hasOddMark(int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      switch (QuotationMark.at(text, at)) {
        case OPENS -> depth++;
        case CLOSES -> depth--;
        case EITHER -> depth += depth > 0 ? -1 : 1;
        case SINGLE_OPENS, SINGLE_CLOSES, NONE -> {}
      }
    }
    return depth != 0;
  }

  /// A mark that is never closed: the quotation ends with the paragraph that it reached.
  private void giveUp() {
    int end = heldTo;
    while (end > opened + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    found.add(new Found(opened, opened + 1, end, end, false));
    opened = -1;
  }
}
