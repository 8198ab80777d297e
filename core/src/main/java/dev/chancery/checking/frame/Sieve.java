package dev.chancery.checking.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a text must have for a pattern to be found in it: of each set of words one at least, as far
/// as [SieveReader] can tell. It lets through too much rather than too little.
final class Sieve {

  private static final Sieve OPEN = new Sieve(List.of());

  private final int[][][] needed;

  private Sieve(List<Set<String>> needed) {
    this.needed =
        needed.stream()
            .sorted(Comparator.comparingInt(Set::size))
            .map(words -> words.stream().map(Letters::places).toArray(int[][]::new))
            .toArray(int[][][]::new);
  }

  /// The sieve of a pattern; one that lets all through where the pattern says nothing, or has
  /// something that is not understood here.
  static Sieve of(String pattern) {
    try {
      return new Sieve(new SieveReader(pattern).needed());
    } catch (UnsupportedOperationException _) {
      return OPEN;
    }
  }

  /// Whether the pattern may be found in a text.
  boolean passes(String text) {
    if (needed.length == 0) {
      return true;
    }
    Letters letters = Letters.of(text);
    for (int[][] words : needed) {
      if (!hasAny(letters, words)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasAny(Letters letters, int[][] words) {
    for (int[] word : words) {
      if (letters.have(word)) {
        return true;
      }
    }
    return false;
  }
}
