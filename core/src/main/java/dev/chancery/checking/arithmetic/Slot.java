package dev.chancery.checking.arithmetic;

/// What kind of figure stands in a place of a text, with its letter in forms.
enum Slot {
  MONEY('m'),
  PERCENT('p'),
  POINTS('o'),
  FRACTION('f'),
  DURATION('d'),
  NUMBER('n');

  /// Opens and closes a slot in a text; no text has these characters.
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';

  private final char letter;

  Slot(char letter) {
    this.letter = letter;
  }

  String in(int index) {
    return "" + OPEN + letter + index + CLOSE;
  }
}
