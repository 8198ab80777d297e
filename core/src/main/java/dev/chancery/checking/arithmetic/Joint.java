package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;

/// Whether words belong to a pair of figures: no other clause and no other amount stands between.
final class Joint {

  private static final Wording BREAK =
      Wording.of(
          "(?i);|\\b(?:while|whereas|but|although|though|meanwhile|after|and|though|as)\\b|\uE000[mn]\\d+\uE001");

  /// "Has gained six points and reached 29 percent": the same is told of.
  private static final Wording GOES_ON =
      Wording.of(
          "(?i)\\band(?= (?:(?:now|so|thus|has|have|had|is|was)"
              + " )*(?:stands?|stood|reach\\w*|comes?|came|hit|hits|makes?|made|arrived|ended|lies|lay|at|(?<=\\b(?:so|thus)"
              + " )(?:gained|lost|won|rose|fell))\\b)");

  /// "From 70 to 35 dollars, and are thus cut by half".
  private static final Wording THUS =
      Wording.of(
          "(?i)\\band(?= (?:(?:is|are|was|were|has|have|had|will)"
              + " )*(?:be )?(?:thus|therefore|hence|so|thereby)\\b)");

  /// "Quintupled in three years; it was ...": the same is told of.
  private static final Wording SAME =
      Wording.of(
          "(?i);(?= (?:it|they|this|that|there|from|in \\d{4}|the"
              + " (?:figure|number|total|rise|increase|fall|decline|growth))\\b)");

  private static final Wording YEARS =
      Wording.of("(?i)\\bbetween (?:\\d{4}|\\w+) and (?:\\d{4}|\\w+)\\b");

  private Joint() {}

  /// @param start where the words start in the sentence
  static boolean holds(SlottedText text, int start, int end, Pair pair) {
    return isWhole(between(text, start, end, pair));
  }

  /// The same for one figure.
  static boolean holds(SlottedText text, Figure figure, Pair pair) {
    String between = between(text, figure.start(), figure.end(), pair);
    boolean points = figure.slot() == Slot.POINTS;
    String own = THUS.matcher(between).replaceAll("");
    return isWhole(points ? GOES_ON.matcher(own).replaceAll("") : own);
  }

  private static String between(SlottedText text, int start, int end, Pair pair) {
    List<Figure> both = List.of(pair.base(), pair.now());
    int first = both.stream().mapToInt(Figure::start).min().orElse(0);
    int last = both.stream().mapToInt(Figure::end).max().orElse(0);
    return end <= first ? text.between(end, first) : start >= last ? text.between(last, start) : "";
  }

  private static boolean isWhole(String between) {
    String own = YEARS.matcher(between).replaceAll("");
    return !BREAK.isIn(SAME.matcher(own).replaceAll(" "));
  }
}
