package dev.chancery.engine.encoder;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How many letters of which kind a word has.
///
/// @param caseless letters of scripts without capitals
/// @param others symbols such as "$" and "+"
/// @param startsUpper whether the first letter is a capital
/// @param hyphenated whether a hyphen stands between its letters
record Letters(
    int upper,
    int lower,
    int caseless,
    int digits,
    int others,
    boolean startsUpper,
    boolean hyphenated) {

  static Letters of(String word) {
    int[] points = word.codePoints().toArray();
    boolean hyphenated = false;
    for (int at = 1; at < points.length - 1; at++) {
      hyphenated |= isHyphen(points[at]);
    }
    List<Kind> kinds = Arrays.stream(points).mapToObj(Kind::of).toList();
    return new Letters(
        Collections.frequency(kinds, Kind.UPPER),
        Collections.frequency(kinds, Kind.LOWER),
        Collections.frequency(kinds, Kind.CASELESS),
        Collections.frequency(kinds, Kind.DIGIT),
        Collections.frequency(kinds, Kind.OTHER),
        kinds.stream().filter(Kind::isLetter).findFirst().equals(Optional.of(Kind.UPPER)),
        hyphenated);
  }

  private static boolean isHyphen(int point) {
    return point == '-' || point == 0x2010 || point == 0x2011;
  }

  private enum Kind {
    UPPER,
    LOWER,
    CASELESS,
    DIGIT,
    MARK,
    OTHER;

    boolean isLetter() {
      return this == UPPER || this == LOWER || this == CASELESS;
    }

    static Kind of(int point) {
      if (Character.isUpperCase(point) || Character.isTitleCase(point)) {
        return UPPER;
      }
      if (Character.isLowerCase(point)) {
        return LOWER;
      }
      if (Character.isLetter(point)) {
        return CASELESS;
      }
      if (Character.isDigit(point)) {
        return DIGIT;
      }
      return Punctuation.is(point) ? MARK : OTHER;
    }
  }
}
