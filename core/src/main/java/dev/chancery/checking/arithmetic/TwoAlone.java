package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The only two amounts of a sentence, where nothing says that they belong to two matters: "staff
/// was cut by half: 24 used to work there, and 12 remained".
final class TwoAlone {

  private static final Wording OTHER_MATTER =
      Wording.of(
          "(?i)\\b(?:while|whereas|but|meanwhile|although|though|another|besides|plus|each|a"
              + " further|respectively|including|of which|of whom|of them|per (?!cent))\\b|[.?!] ");

  /// "And Japan gave": somebody else does something else.
  private static final Wording ANOTHER =
      Wording.of(
          "(?i)\\bas\\b(?! against\\b)|\\band\\b(?! (?:just |only |about |some |now |then |nearly"
              + " |almost |today )*\uE000| (?:in|by) \\d{4}|"
              + " (?:is|was|are|were|has|had|stood|reached|now|then|stands|came|today|this"
              + " year)\\b)");

  /// How far what was reckoned may be from what is told, before it is about other things.
  private static final Nearness NEAR = Nearness.of("change");

  private TwoAlone() {}

  /// @param except figures that are told by what they are
  static Optional<Pair> in(SlottedText text, Predicate<Figure> except) {
    List<Placed> alike = Amounts.in(text).alike(except);
    if (alike.size() != 2) {
      return Optional.empty();
    }
    Placed one = alike.getFirst();
    Placed two = alike.getLast();
    boolean clear =
        one.figure().value().signum() > 0
            && two.figure().value().signum() > 0
            && Amounts.countSame(one, two)
            && !OTHER_MATTER.isIn(text.text())
            && !ANOTHER.isIn(text.text().substring(one.end(), two.start() + 1));
    return clear
        ? Optional.of(
            new Pair(
                one.figure(),
                two.figure(),
                one.figure().start(),
                two.figure().end(),
                false,
                true,
                true))
        : Optional.empty();
  }

  /// Whether what was reckoned is near enough to what is told to be meant by it.
  static boolean isNear(double reckoned, double told) {
    return NEAR.holds(reckoned, told);
  }
}
