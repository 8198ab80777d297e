package dev.chancery.reading.number;

/// A word as rules on figures and times see it: the parts of a hyphenated token are words of their
/// own.
///
/// @param token index of the token it stands in
/// @param lower lower case, every dash as `-`
/// @param first whether it opens its token
/// @param last whether it closes its token
public record Word(int token, String text, String lower, boolean first, boolean last) {

  /// Whether a figure stands in it: words of letters alone need not be matched with what figures
  /// look like.
  public boolean hasDigit() {
    return hasDigit(lower);
  }

  public static boolean hasDigit(String word) {
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      boolean plain = 'a' <= letter && letter <= 'z';
      if (!plain && Character.isDigit(letter)) {
        return true;
      }
    }
    return false;
  }
}
