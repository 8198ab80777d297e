package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the stretch that stands right beside its length: "by six months, from 1 January to 30 June
/// 2014", "from 1967 to 1998, 31 years in all".
final class ToldStretch {

  private static final Wording FROM = Wording.of("(?i)\\b(?:from|between|of)\\s+(?:the\\s+)?$");
  private static final Wording TO =
      Wording.of("(?i)^,?\\s+(?:to|until|till|through|and|up to)\\s+(?:the\\s+)?$|^\\s*[-–—]\\s*$");
  private static final Wording BEFORE_IT =
      Wording.of(
          "(?i)^(?:\\s+(?!(?:and|but|then|later|ago|after|before|earlier|since|when|while|in|on|plans?|programmes?|programs?|strategy|strategies)\\b)[\\w-]+){0,3}?\\s*,?\\s*(?:\\(|[–—]\\s+)?(?:(?:that"
              + " is|i\\.e\\.|namely|and|which)?,?\\s*(?:running|runs?|ran|will"
              + " run|lasting|lasts?|lasted|extending|extends|stretching|counted)\\s+|that"
              + " is,?\\s+|i\\.e\\.,?\\s+)?(?:from|between|(?<=war |reign |rule |conflict"
              + " |occupation |siege |blockade )of)\\s+(?:the\\s+)?$");
  private static final Wording AFTER_IT =
      Wording.of(
          "(?i)^\\s*\\)?\\s*,\\s+(?:that is,?\\s+|or\\s+|i\\.e\\.,?\\s+|(?:for\\s+)?a"
              + " (?:period|total|span) of\\s+|for\\s+|altogether\\s+|exactly\\s+)?$");
  private static final Wording ELSEWHERE =
      Wording.of("(?i)^\\s*(?:later|ago|earlier|hence|before|after|since|from)\\b");

  private ToldStretch() {}

  /// From when to when.
  static Optional<Apart> of(String text, Length length) {
    List<Moment> all =
        Moment.in(text).stream().sorted(Comparator.comparingInt(Moment::start)).toList();
    return IntStream.range(1, all.size())
        .filter(at -> isStretch(text, all.get(at - 1), all.get(at)))
        .filter(at -> isBeside(text, length, all.get(at - 1), all.get(at)))
        .mapToObj(at -> new Apart(all.get(at - 1), all.get(at)))
        .filter(apart -> apart.from().last().isBefore(apart.to().first()))
        .findFirst();
  }

  private static boolean isStretch(String text, Moment from, Moment to) {
    return from.end() <= to.start()
        && FROM.isIn(text.substring(0, from.start()))
        && TO.isIn(text.substring(from.end(), to.start()));
  }

  private static boolean isBeside(String text, Length length, Moment from, Moment to) {
    if (length.end() <= from.start()) {
      return BEFORE_IT.isIn(text.substring(length.end(), from.start()));
    }
    return length.start() >= to.end()
        && AFTER_IT.isIn(text.substring(to.end(), length.start()))
        && !ELSEWHERE.isIn(text.substring(length.end()));
  }
}
