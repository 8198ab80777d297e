package dev.chancery.checking.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The first two letters that a part of a pattern may have, folded.
///
/// @param pairs two letters each, of which each may be [#ANY] or [#CAPITAL]; less where the part
///   may end there
record Starts(Set<String> pairs) {

  /// Stands for any letter.
  static final char ANY = '\uFFFF';

  /// Stands for any capital letter.
  static final char CAPITAL = '\uFFFE';

  /// It may be anything.
  static final Starts UNKNOWN = new Starts(Set.of("" + ANY + ANY));

  private static final int LETTERS = 2;

  static Starts of(Set<String> words) {
    Set<String> cut = new HashSet<>();
    words.forEach(word -> cut.add(cut(word)));
    return new Starts(cut);
  }

  private static String cut(String word) {
    return word.length() > LETTERS ? word.substring(0, LETTERS) : word;
  }

  /// Those of one of several parts.
  static Starts either(List<Starts> all) {
    Set<String> pairs = new HashSet<>();
    all.forEach(one -> pairs.addAll(one.pairs()));
    return pairs.containsAll(UNKNOWN.pairs()) ? UNKNOWN : new Starts(pairs);
  }

  /// Those of this part with another one behind it.
  Starts then(Starts next) {
    Set<String> all = new HashSet<>();
    for (String one : pairs) {
      if (one.length() == LETTERS) {
        all.add(one);
      } else {
        next.pairs.forEach(other -> all.add(cut(one + other)));
      }
    }
    return new Starts(all);
  }

  /// Whether nothing is known of the first letter, or it may have none.
  boolean isOpen() {
    return pairs.stream().anyMatch(one -> one.isEmpty() || one.charAt(0) == ANY);
  }
}
