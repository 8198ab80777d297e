package dev.chancery.reading.text;

/// What a character does as a quotation mark where it stands.
enum QuotationMark {
  NONE,
  OPENS,
  CLOSES,
  /// A straight mark with blanks or letters on both sides: its turn decides.
  EITHER,
  SINGLE_OPENS,
  SINGLE_CLOSES;

  /// What the character at `at` does; apostrophes, feet and inches are no marks.
  static QuotationMark at(String text, int at) {
    return switch (text.charAt(at)) {
      case '“' -> followsLowQuote(text, at) ? CLOSES : OPENS;
      case '„', '«', '‟' -> OPENS;
      case '”', '»' -> CLOSES;
      case '"', '＂' -> straight(text, at);
      case '‘', '‚', '‹' -> isApostrophe(text, at) ? NONE : SINGLE_OPENS;
      case '’', '›' -> isApostrophe(text, at) ? NONE : SINGLE_CLOSES;
      case '\'' -> single(text, at);
      default -> NONE;
    };
  }

  /// In the German manner („so“) the mark that opens elsewhere closes.
  private static boolean followsLowQuote(String text, int at) {
    for (int before = at - 1; before >= 0; before--) {
      switch (text.charAt(before)) {
        case '„' -> {
          return true;
        }
        case '“', '\n' -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static QuotationMark straight(String text, int at) {
    boolean before = isOpenGround(text, at - 1);
    boolean after = isOpenGround(text, at + 1);
    if (before == after) {
      return EITHER;
    }
    return before ? OPENS : CLOSES;
  }

  private static QuotationMark single(String text, int at) {
    if (isApostrophe(text, at)) {
      return NONE;
    }
    return isOpenGround(text, at - 1) && !isOpenGround(text, at + 1) ? SINGLE_OPENS : SINGLE_CLOSES;
  }

  /// Between letters ("Peru's"), before a decade ("'90s"), or a number's feet ("6'").
  private static boolean isApostrophe(String text, int at) {
    boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return (wordBefore && wordAfter) || text.startsWith("0s", at + 2);
  }

  /// Where no word ends: a blank, an opening bracket, a dash, another opening mark, or the edge.
  private static boolean isOpenGround(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char letter = text.charAt(at);
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || "([{—–-‘“„«/".indexOf(letter) >= 0;
  }
}
