package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// How many there are of those on whom so much falls each: "Brazil, India and Russia $18 billion
/// each".
final class Givers {

  private static final Wording EACH_AFTER =
      Wording.of("(?i)^(?: (?!and\\b)[\\w'’-]+){0,2} (?:each|apiece)\\b");
  private static final Wording EACH_BEFORE =
      Wording.of("(?i)\\b(?:each|both) (?!of\\b)(?:(?!and\\b)[\\w'’-]+ ){0,4}$");
  private static final Wording NAMES =
      Wording.of(
          "(?:^|[,;:] |\\b(?:and|while|but) )" + NameList.NAMES + "(?: [^,;:\uE000]{0,40})?$");
  private static final Wording COUNTED = Wording.of("^ [^,;:.]{0,40}$");

  private Givers() {}

  /// The names before a figure that falls on each of them; empty where there is no such list, or it
  /// leaves open how many they are.
  static Optional<NameList> named(Placed place) {
    Matcher names = NAMES.matcher(place.before());
    return isEach(place) && names.find()
        ? Optional.of(NameList.of(names.group("list"))).filter(NameList::isClear)
        : Optional.empty();
  }

  static boolean isEach(Placed place) {
    return EACH_AFTER.isIn(place.after()) || EACH_BEFORE.isIn(place.before());
  }

  /// The text with all that falls on the givers together in the place of what falls on each; empty
  /// where it is not clear how many they are.
  static Optional<SlottedText> added(SlottedText text) {
    List<Figure> figures = new ArrayList<>();
    for (Placed place : text.places()) {
      int times = isEach(place) ? times(text, place) : 1;
      if (times == 0) {
        return Optional.empty();
      }
      figures.add(times == 1 ? place.figure() : place.figure().times(times));
    }
    return Optional.of(text.with(figures));
  }

  private static int times(SlottedText text, Placed place) {
    int at = text.places().indexOf(place);
    Optional<NameList> names = named(place);
    if (names.isPresent()) {
      return names.get().least();
    }
    boolean counted =
        at > 0
            && place.figure().slot() == Slot.MONEY
            && text.places().get(at - 1).figure().slot() == Slot.NUMBER
            && !text.places().get(at - 1).figure().scaled()
            && COUNTED.isIn(place.before());
    return counted ? whole(text.places().get(at - 1).figure()) : 0;
  }

  private static int whole(Figure figure) {
    boolean whole = figure.value().stripTrailingZeros().scale() <= 0;
    return whole && figure.value().compareTo(BigDecimal.valueOf(Byte.MAX_VALUE)) < 0
        ? figure.value().intValue()
        : 0;
  }
}
