package dev.chancery.checking.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a text must have for a pattern to be found in it: of each set of words one at least, as far
/// as [SieveReader] can tell. It lets through too much rather than too little.
final class Sieve {

  private static final Sieve OPEN = new Sieve(List.of(), null);

  private final List<Set<String>> sets;
  private int @Nullable [][][] needed;
  private final @Nullable Openings openings;

  private Sieve(List<Set<String>> sets, @Nullable Openings openings) {
    this.sets = sets;
    this.openings = openings;
  }

  /// The places that the words take, the smallest sets first. Made twice by two threads they are
  /// the same.
  private int[][][] needed() {
    int[][][] known = needed;
    if (known == null) {
      known =
          sets.stream()
              .sorted(Comparator.comparingInt(Set::size))
              .map(words -> words.stream().map(Letters::places).toArray(int[][]::new))
              .toArray(int[][][]::new);
      needed = known;
    }
    return known;
  }

  /// The sieve of a pattern; one that lets all through where the pattern says nothing, or has
  /// something that is not understood here.
  static Sieve of(String pattern) {
    try {
      SieveReader reader = new SieveReader(pattern);
      Needed all = reader.read();
      return new Sieve(SieveReader.sets(all), openings(reader, all.starts()));
    } catch (UnsupportedOperationException _) {
      return OPEN;
    }
  }

  private static @Nullable Openings openings(SieveReader reader, Starts starts) {
    if (reader.isAnchored()) {
      return Openings.AT_START;
    }
    return starts.isOpen() ? null : new Openings(starts);
  }

  /// Sets of folded words of which a text must have one each.
  List<Set<String>> sets() {
    return sets;
  }

  /// Whether the pattern may be found in a text.
  boolean passes(String text) {
    return sets.isEmpty() || passes(Letters.of(text));
  }

  private boolean passes(Letters letters) {
    for (int[][] words : needed()) {
      if (!hasAny(letters, words)) {
        return false;
      }
    }
    return true;
  }

  /// Where the pattern may start, if that is known.
  @Nullable Openings openings() {
    return openings;
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
