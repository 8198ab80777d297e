package dev.chancery.checking.frame;

/// The places of a text at which a pattern may start, by its first two letters.
final class Openings {

  private static final int PAIRS = 4096;
  private static final int SINGLE = 256;

  private final boolean[] pairs = new boolean[PAIRS];
  private final boolean[] first = new boolean[SINGLE];

  /// First letters whatever follows.
  private final boolean[] single = new boolean[SINGLE];

  Openings(Starts starts) {
    for (String one : starts.then(Starts.UNKNOWN).pairs()) {
      first[one.charAt(0) & (SINGLE - 1)] = true;
      if (one.charAt(1) == Starts.ANY) {
        single[one.charAt(0) & (SINGLE - 1)] = true;
      } else {
        pairs[pair(one.charAt(0), one.charAt(1))] = true;
      }
    }
  }

  private static int pair(char one, char next) {
    return (one * 67 + next) & (PAIRS - 1);
  }

  /// The first place from `from` on, or -1.
  int next(Letters text, int from) {
    int count = text.count();
    for (int at = from; at < count; at++) {
      char letter = text.at(at);
      if (first[letter & (SINGLE - 1)]
          && (single[letter & (SINGLE - 1)]
              || (at + 1 < count && pairs[pair(letter, text.at(at + 1))]))) {
        return at;
      }
    }
    return -1;
  }
}
