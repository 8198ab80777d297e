package dev.chancery.engine.encoder;

/// What splits a word into pieces: Unicode's punctuation.
final class Punctuation {

  private static final int KINDS =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;

  private Punctuation() {}

  static boolean is(int point) {
    return (KINDS >> Character.getType(point) & 1) == 1;
  }

  /// With the ASCII signs that Unicode takes for symbols ("$", "+", "<", "^" and the like).
  static boolean splits(int point) {
    return is(point) || (point < 0x80 && "$+<=>^`|~".indexOf(point) >= 0);
  }
}
