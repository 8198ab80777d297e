package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;

/// Whether words belong to a pair of figures: no other clause and no other amount stands between.
final class Joint {

  private static final Wording BREAK =
      Wording.of(
          "(?i);|\\b(?:while|whereas|but|although|though|meanwhile|after|and|though|as)\\b|\uE000[mn]\\d+\uE001");

  private static final Wording YEARS =
      Wording.of("(?i)\\bbetween (?:\\d{4}|\\w+) and (?:\\d{4}|\\w+)\\b");

  private Joint() {}

  /// @param start where the words start in the sentence
  static boolean holds(SlottedText text, int start, int end, Pair pair) {
    List<Figure> both = List.of(pair.base(), pair.now());
    int first = both.stream().mapToInt(Figure::start).min().orElse(0);
    int last = both.stream().mapToInt(Figure::end).max().orElse(0);
    String between =
        end <= first ? text.between(end, first) : start >= last ? text.between(last, start) : "";
    return !BREAK.matcher(YEARS.matcher(between).replaceAll("")).find();
  }

  /// The same for one figure.
  static boolean holds(SlottedText text, Figure figure, Pair pair) {
    return holds(text, figure.start(), figure.end(), pair);
  }
}
