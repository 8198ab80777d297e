package dev.chancery.checking.frame;

import java.util.Set;

/// The places of a text at which a pattern may start, by its first two letters. It may be any place
/// with a capital, or the text's start.
final class Openings {

  private static final int PAIRS = 4096;
  private static final int SINGLE = 256;

  /// Nothing but the start of the text.
  static final Openings AT_START = new Openings(new Starts(Set.of()), true);

  private final boolean start;
  private boolean capitals;
  private final boolean[] pairs = new boolean[PAIRS];
  private final boolean[] first = new boolean[SINGLE];

  /// First letters whatever follows.
  private final boolean[] single = new boolean[SINGLE];

  Openings(Starts starts) {
    this(starts, false);
  }

  private Openings(Starts starts, boolean start) {
    this.start = start;
    for (String one : starts.then(Starts.UNKNOWN).pairs()) {
      enter(one);
    }
  }

  private void enter(String one) {
    if (one.charAt(0) == Starts.CAPITAL) {
      capitals = true;
    } else {
      first[one.charAt(0) & (SINGLE - 1)] = true;
      if (one.charAt(1) == Starts.ANY || one.charAt(1) == Starts.CAPITAL) {
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
    if (start) {
      return from == 0 ? 0 : -1;
    }
    int count = text.count();
    for (int at = from; at < count; at++) {
      char letter = text.at(at);
      if (first[letter & (SINGLE - 1)]
          && (single[letter & (SINGLE - 1)]
              || (at + 1 < count && pairs[pair(letter, text.at(at + 1))]))) {
        return at;
      }
      if (capitals && text.isCapital(at)) {
        return at;
      }
    }
    return -1;
  }
}
