package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Finds where something began and where it came to in a sentence that has just two amounts of one
/// kind, whatever its build, by the words around them: "At $690 billion, trade was above the
/// previous high of $673 billion".
record LoosePair(Roles roles) {

  private static final Wording YEAR = Wording.of("\\b(?:1[89]|20)\\d\\d\\b");
  private static final Wording OTHER_CLAUSE =
      Wording.of(
          "(?i)\\b(?:while|whereas|but|meanwhile|although|highest|lowest|largest|biggest|best|worst|record)\\b|;|,"
              + " and\\b");
  private static final Wording AND = Wording.of("(?i)\\b(?:and|or|in the|of the)\\b[^,]*$");
  private static final int NEAR = 24;

  /// The pair; none where the words do not tell which amount is the earlier one.
  Optional<Pair> of(List<Placed> amounts) {
    if (amounts.size() != 2) {
      return Optional.empty();
    }
    Placed one = amounts.getFirst();
    Placed other = amounts.getLast();
    if (OTHER_CLAUSE.isIn(one.after()) || OTHER_CLAUSE.isIn(other.before())) {
      return Optional.empty();
    }
    int first = weight(one);
    int second = weight(other);
    if (first == second) {
      return byYear(one, other);
    }
    return first > second ? pair(one, other) : pair(other, one);
  }

  /// The pair where both are told alike and only the direction of the change, which turns it, tells
  /// which is the earlier one: "at 38 percent in May, it now stands at 51 percent".
  Optional<Pair> beside(List<Placed> amounts) {
    boolean two =
        amounts.size() == 2
            && amounts.stream().anyMatch(place -> weight(place) != 0)
            && !AND.isIn(amounts.getLast().before())
            && !OTHER_CLAUSE.isIn(amounts.getLast().before());
    return two ? pair(amounts.getFirst(), amounts.getLast()) : Optional.empty();
  }

  /// How much speaks for the earlier one.
  private int weight(Placed place) {
    return (roles.has(place, Role.BASE) ? 1 : 0) - (roles.has(place, Role.NOW) ? 1 : 0);
  }

  private static Optional<Pair> byYear(Placed one, Placed other) {
    Optional<Integer> first = year(one);
    Optional<Integer> second = year(other);
    if (first.isEmpty() || second.isEmpty() || first.get().equals(second.get())) {
      return Optional.empty();
    }
    return first.get() < second.get() ? pair(one, other) : pair(other, one);
  }

  /// The year that stands by an amount.
  private static Optional<Integer> year(Placed place) {
    String after = place.after().substring(0, Math.min(NEAR, place.after().length()));
    Matcher behind = YEAR.matcher(after);
    if (behind.find()) {
      return Optional.of(Integer.valueOf(behind.group()));
    }
    return YEAR.results(place.before())
        .reduce((_, last) -> last)
        .map(found -> Integer.valueOf(found.group()));
  }

  private static Optional<Pair> pair(Placed base, Placed now) {
    int from = Math.min(base.figure().start(), now.figure().start());
    int to = Math.max(base.figure().end(), now.figure().end());
    return Optional.of(new Pair(base.figure(), now.figure(), from, to, false, true, true));
  }
}
