package dev.chancery.reading.text;

/// A line of the article without blanks and invisible marks around it.
///
/// @param start where it starts in the UTF-16 of the article
record Line(int start, String text) {

  /// The line between two positions, or an empty one when there is nothing but blanks.
  static Line of(String article, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isInvisible(article.charAt(from))) {
      from++;
    }
    while (to > from && isInvisible(article.charAt(to - 1))) {
      to--;
    }
    return new Line(from, article.substring(from, to));
  }

  /// What is left of it from its `offset`th character on.
  Line from(int offset) {
    return of(text, offset, text.length()).movedBy(start);
  }

  /// What stands in it before its `offset`th character.
  Line upTo(int offset) {
    return of(text, 0, offset).movedBy(start);
  }

  int end() {
    return start + text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private Line movedBy(int distance) {
    return new Line(start + distance, text);
  }

  private static boolean isInvisible(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.FORMAT;
  }
}
