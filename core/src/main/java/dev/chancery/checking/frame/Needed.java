package dev.chancery.checking.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  static Needed exactly(Set<String> words) {
    return new Needed(words, List.of(), Starts.of(words));
  }

  /// Only how it starts is known.
  static Needed starting(Set<String> letters) {
    return new Needed(Set.of(), List.of(), Starts.of(letters));
  }

  static Needed letter(char letter) {
    return exactly(Set.of(String.valueOf(Letters.folded(letter))));
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
    if (parts.stream().allMatch(Needed::isExact)) {
      Set<String> all =
          parts.stream().flatMap(part -> part.exact().stream()).collect(Collectors.toSet());
      return all.size() > MANY ? UNKNOWN : exactly(all);
    }
    Starts starts = Starts.either(parts.stream().map(Needed::starts).toList());
    List<Set<String>> best = parts.stream().flatMap(part -> best(part.asSets())).toList();
    if (best.size() < parts.size()) {
      return new Needed(Set.of(), List.of(), starts);
    }
    Set<String> all = best.stream().flatMap(Set::stream).collect(Collectors.toSet());
    return new Needed(Set.of(), List.of(all), starts);
  }

  /// The set whose shortest word is longest.
  private static Stream<Set<String>> best(List<Set<String>> sets) {
    return sets.stream()
        .max(
            Comparator.<Set<String>>comparingInt(
                    set -> set.stream().mapToInt(String::length).min().orElse(0))
                .thenComparingInt(set -> -set.size()))
        .stream();
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
      return one.stream()
          .flatMap(start -> next.stream().map(start::concat))
          .collect(Collectors.toSet());
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
