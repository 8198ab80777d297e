package dev.chancery.reading.text;

import java.util.ArrayList;
import java.util.List;

/// Takes an article apart into its lines. A paragraph that was wrapped at a column is put together
/// again: the ends of its lines mean nothing.
final class Lines {

  private static final int WIDEST_WRAP = 100;

  private final String article;
  private final Speakers speakers;
  private final List<Line> lines = new ArrayList<>();

  private Lines(String article, Speakers speakers) {
    this.article = article;
    this.speakers = speakers;
  }

  static List<Line> of(String article, Speakers speakers) {
    return new Lines(article, speakers).all();
  }

  private List<Line> all() {
    for (int start = 0; start < article.length(); ) {
      int end = article.indexOf("\n\n", start);
      end = end < 0 ? article.length() : end;
      addParagraph(start, end);
      start = end + 2;
    }
    return lines;
  }

  private void addParagraph(int start, int end) {
    int longest = longest(start, end);
    int open = start;
    for (int at = article.indexOf('\n', start); at >= 0 && at < end; ) {
      int next = article.indexOf('\n', at + 1);
      int nextEnd = next < 0 || next > end ? end : next;
      String before = article.substring(article.lastIndexOf('\n', at - 1) + 1, at).strip();
      if (breaks(before, article.substring(at + 1, nextEnd), longest)) {
        add(Line.of(article, open, at));
        open = at + 1;
      }
      at = next;
    }
    add(Line.of(article, open, end));
  }

  /// Whether the end of `before` is more than the place where a wrapped paragraph was cut.
  private boolean breaks(String before, String after, int longest) {
    return longest > WIDEST_WRAP
        || before.length() * 5 < longest * 3
        || Bullet.length(after.strip()) > 0
        || speakers.label(after.strip()).isPresent();
  }

  private int longest(int start, int end) {
    int longest = 0;
    for (int from = start; from <= end; ) {
      int at = article.indexOf('\n', from);
      int to = at < 0 || at > end ? end : at;
      longest = Math.max(longest, to - from);
      from = to + 1;
    }
    return longest;
  }

  private void add(Line line) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }
}
