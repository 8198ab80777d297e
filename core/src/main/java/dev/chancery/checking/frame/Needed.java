package dev.chancery.checking.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is known of the text that a part of a pattern stands for.
///
/// @param exact all that it can be, where that is known; else an empty set
/// @param sets of each of these it has one word at least; used where `exact` is empty
/// @param starts how it may start
record Needed(Set<String> exact, List<Set<String>> sets, Starts starts) {

  /// Nothing is known.
  static final Needed UNKNOWN = new Needed(Set.of(), List.of(), Starts.UNKNOWN);

  /// Stands for any capital letter in [Starts].
  static final String ANY_CAPITAL = String.valueOf(Starts.CAPITAL);

  /// Some capital letter.
  static final Needed CAPITAL = starting(Set.of(ANY_CAPITAL));

  /// It takes no letters.
  static final Needed NOTHING = exactly(Set.of(""));

  private static final int MANY = 4096;
  private static final int FEW_LETTERS = 128;

  /// Letters are what patterns have most.
  private static final Needed[] LETTERS = letters();

  private static Needed[] letters() {
    Needed[] all = new Needed[FEW_LETTERS];
    for (char letter = 0; letter < FEW_LETTERS; letter++) {
      all[letter] = exactly(Set.of(String.valueOf(Letters.folded(letter))));
    }
    return all;
  }

  static Needed exactly(Set<String> words) {
    return new Needed(words, List.of(), Starts.of(words));
  }

  /// Only how it starts is known.
  static Needed starting(Set<String> letters) {
    return new Needed(Set.of(), List.of(), Starts.of(letters));
  }

  static Needed letter(char letter) {
    return letter < FEW_LETTERS
        ? LETTERS[letter]
        : exactly(Set.of(String.valueOf(Letters.folded(letter))));
  }

  boolean isExact() {
    return !exact.isEmpty();
  }

  /// The sets as they stand, with what it can be as one of them.
  List<Set<String>> asSets() {
    if (!isExact()) {
      return sets;
    }
    return exact.contains("") ? List.of() : List.of(exact);
  }

  /// One of several.
  static Needed either(List<Needed> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    boolean exact = true;
    List<Starts> starts = new ArrayList<>(parts.size());
    Set<String> words = new HashSet<>();
    for (Needed part : parts) {
      exact &= part.isExact();
      starts.add(part.starts());
      words.addAll(part.exact());
    }
    if (exact) {
      return words.size() > MANY ? UNKNOWN : exactly(words);
    }
    return new Needed(Set.of(), oneOf(parts), Starts.either(starts));
  }

  /// One word of the best set of each; nothing where one of them has none.
  private static List<Set<String>> oneOf(List<Needed> parts) {
    Set<String> all = new HashSet<>();
    for (Needed part : parts) {
      Set<String> best = best(part.asSets());
      if (best.isEmpty()) {
        return List.of();
      }
      all.addAll(best);
    }
    return List.of(all);
  }

  /// The set whose shortest word is longest; none of no sets.
  private static Set<String> best(List<Set<String>> sets) {
    Set<String> best = Set.of();
    int longest = -1;
    for (Set<String> set : sets) {
      int shortest = shortest(set);
      if (shortest > longest || (shortest == longest && set.size() <= best.size())) {
        best = set;
        longest = shortest;
      }
    }
    return best;
  }

  /// How long the shortest word is.
  static int shortest(Set<String> words) {
    int shortest = Integer.MAX_VALUE;
    for (String word : words) {
      shortest = Math.min(shortest, word.length());
    }
    return shortest;
  }

  /// It may be left out.
  Needed optional() {
    if (!isExact()) {
      return new Needed(Set.of(), List.of(), Starts.either(List.of(starts, NOTHING.starts())));
    }
    Set<String> all = new HashSet<>(exact);
    all.add("");
    return exactly(all);
  }

  /// It may be left out or stand several times.
  Needed anyTimes() {
    Starts some = Starts.either(List.of(starts.then(Starts.UNKNOWN), NOTHING.starts()));
    return new Needed(Set.of(), List.of(), some);
  }

  /// Parts one after the other, collected from left to right.
  static final class Row {

    private static final int MOST = 128;

    private final List<Set<String>> sets = new ArrayList<>();
    private Set<String> run = Set.of("");
    private boolean broken;
    private Starts starts = NOTHING.starts();

    void add(Needed part) {
      starts = starts.then(part.starts());
      join(part);
    }

    private void join(Needed part) {
      if (!part.isExact()) {
        cut();
        sets.addAll(part.sets());
        run = Set.of("");
      } else if (run.size() == 1 && part.exact().size() == 1) {
        run = Set.of(run.iterator().next() + part.exact().iterator().next());
      } else if (run.size() * part.exact().size() <= MOST) {
        run = joined(run, part.exact());
      } else {
        cut();
        run = part.exact();
      }
    }

    /// The part once or more often: its first time joins what is before, its last what follows.
    void addRepeated(Needed part) {
      starts = starts.then(part.starts()).then(Starts.UNKNOWN);
      join(part);
      if (part.isExact()) {
        cut();
        run = part.exact();
      }
    }

    private static Set<String> joined(Set<String> one, Set<String> next) {
      Set<String> all = new HashSet<>();
      for (String start : one) {
        for (String end : next) {
          all.add(start + end);
        }
      }
      return all;
    }

    private void cut() {
      broken = true;
      if (!run.contains("")) {
        sets.add(run);
      }
    }

    Needed all() {
      if (!broken) {
        return exactly(run);
      }
      cut();
      return new Needed(Set.of(), List.copyOf(sets), starts);
    }
  }
}
