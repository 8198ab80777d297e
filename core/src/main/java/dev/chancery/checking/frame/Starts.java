package dev.chancery.checking.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The first two letters that a part of a pattern may have, folded.
///
/// @param pairs two letters each, of which each may be [#ANY] or [#CAPITAL]; less where the part
///   may end there
/// @param full whether none of them is less
record Starts(Set<String> pairs, boolean full) {

  /// Stands for any letter.
  static final char ANY = '\uFFFF';

  /// Stands for any capital letter.
  static final char CAPITAL = '\uFFFE';

  private static final int LETTERS = 2;

  /// It may be anything.
  static final Starts UNKNOWN = new Starts(Set.of("" + ANY + ANY));

  Starts(Set<String> pairs) {
    this(pairs, areFull(pairs));
  }

  private static boolean areFull(Set<String> pairs) {
    for (String one : pairs) {
      if (one.length() < LETTERS) {
        return false;
      }
    }
    return true;
  }

  static Starts of(Set<String> words) {
    if (words.size() == 1) {
      return new Starts(Set.of(cut(words.iterator().next())));
    }
    Set<String> cut = new HashSet<>();
    for (String word : words) {
      cut.add(cut(word));
    }
    return new Starts(cut);
  }

  private static String cut(String word) {
    return word.length() > LETTERS ? word.substring(0, LETTERS) : word;
  }

  /// Those of one of several parts.
  static Starts either(List<Starts> all) {
    Set<String> pairs = new HashSet<>();
    for (Starts one : all) {
      pairs.addAll(one.pairs());
    }
    return pairs.containsAll(UNKNOWN.pairs()) ? UNKNOWN : new Starts(pairs);
  }

  /// Those of this part with another one behind it.
  Starts then(Starts next) {
    if (full) {
      return this;
    }
    Set<String> all = new HashSet<>();
    for (String one : pairs) {
      if (one.length() == LETTERS) {
        all.add(one);
      } else {
        for (String other : next.pairs) {
          all.add(cut(one + other));
        }
      }
    }
    return new Starts(all);
  }

  /// Whether nothing is known of the first letter, or it may have none.
  boolean isOpen() {
    for (String one : pairs) {
      if (one.isEmpty() || one.charAt(0) == ANY) {
        return true;
      }
    }
    return false;
  }
}
