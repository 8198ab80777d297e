package dev.chancery.statistics.source;

import org.jspecify.annotations.Nullable;

/// The words of a file's cells. The same few stand in most rows; such a word is made once, which
/// also lets whoever compares it see at once that it is the same.
final class CellWords {

  private static final int PLACES = 1 << 11;

  /// Longer ones are mostly names that nobody asks for.
  private static final int LONGEST = 16;

  private final @Nullable String[] seen = new @Nullable String[PLACES];

  String of(char[] letters, int from, int length) {
    if (length > LONGEST) {
      return new String(letters, from, length);
    }
    int hash = length;
    for (int at = from; at < from + length; at++) {
      hash = 31 * hash + letters[at];
    }
    int place = (hash ^ (hash >>> 11)) & (PLACES - 1);
    String word = seen[place];
    if (word == null || !isWritten(word, letters, from, length)) {
      word = new String(letters, from, length);
      seen[place] = word;
    }
    return word;
  }

  private static boolean isWritten(String word, char[] letters, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (word.charAt(at) != letters[from + at]) {
        return false;
      }
    }
    return true;
  }
}
