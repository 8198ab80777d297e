package dev.chancery.engine.words;

/// A word in the making: a range of UTF-16 positions of a stretch.
///
/// @param joined whether it is written as one token with the piece before it
record Piece(int start, int end, boolean joined) {

  Piece {
    if (end <= start) {
      throw new IllegalArgumentException("a piece has at least one letter");
    }
  }

  static Piece of(int start, int end) {
    return new Piece(start, end, false);
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
