package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;

/// Finds the two amounts of a multiple in a sentence that has just these two, in any clauses: the
/// multiple itself tells which is the larger one. "Romania, with 600,000, has a quarter as many."
record MultipleOfTwo(Forms forms) {

  private static final int NEAR = 34;
  private static final int FAR = 70;
  private static final Wording AS =
      Wording.of("(?i)^(?: as)? (?:many|much|large|big|high)\\b.*\\bas\\b");

  /// Words that compare two things that were told.
  private static final Wording COMPARES =
      Wording.of(
          "(?i)\\b(?:as (?:many|much|large|big|high)|thrice|twice|(?:times|of)"
              + " (?:that|this|what|the first|the original)|(?:only|just|barely|exactly|precisely)"
              + " [^.,;]{0,3}f\\d+)|f\\d+(?=[.,;]|$)|\\btimes\\b");

  private static final Wording OTHER =
      Wording.of("(?i)\\b(?:while|whereas|but|meanwhile|although|though)\\b|[.]");

  /// Another change, which one of the amounts belongs to.
  private static final Wording CHANGES =
      Wording.of(
          "(?i)\\b(?:rose|fell|climbed|dropped|declined|jumped|slipped|sank|eased|widened|narrowed|up|down)\\b");

  private static final Wording BEFORE_IT = Wording.of("(?i)[,:;—–][^]{0,60}$");

  Optional<Pair> of(SlottedText text, Found multiple) {
    List<Placed> alike = Amounts.in(text).alike(figure -> MultipleCheck.isFactor(multiple, figure));
    if (alike.size() != 2 || tellsOtherChange(text)) {
      return Optional.empty();
    }
    Placed one = alike.getFirst();
    Placed two = alike.getLast();
    boolean valid = one.figure().value().signum() > 0 && two.figure().value().signum() > 0;
    boolean compares = COMPARES.isIn(multiple.words() + multiple.after(3));
    boolean tied =
        compares
            ? isNear(text, multiple, one) || isNear(text, multiple, two)
            : isTold(text, multiple, one, two);
    return valid && tied
        ? Optional.of(pair(one, two, MultipleCheck.grows(multiple)))
        : Optional.empty();
  }

  /// Whether something else in the sentence rises or falls.
  static boolean tellsOtherChange(SlottedText text) {
    return CHANGES.isIn(text.text());
  }

  private static boolean isNear(SlottedText text, Found multiple, Placed place) {
    String between = between(text, multiple, place);
    int most = AS.isIn(between) ? FAR : NEAR;
    return between.length() <= most && !OTHER.isIn(between);
  }

  /// "Where there were 12 there are now 24: their number has doubled"; "it was halved: of 8,000
  /// men, 4,000 have left"; "7 until now, will double to 14".
  private boolean isTold(SlottedText text, Found multiple, Placed one, Placed two) {
    boolean after = two.end() <= multiple.start();
    boolean before = multiple.end() <= one.start();
    Roles roles = forms.roles();
    boolean timed =
        (roles.has(one, Role.BASE) && roles.has(two, Role.NOW))
            || (roles.has(two, Role.BASE) && roles.has(one, Role.NOW));
    if (timed && !OTHER.isIn(text.text().substring(0, text.text().length() - 1))) {
      return true;
    }
    if (after) {
      String between = between(text, multiple, two);
      return !OTHER.isIn(between) && BEFORE_IT.isIn(between);
    }
    if (before) {
      return between(text, multiple, one).startsWith(":");
    }
    boolean based =
        roles.has(one, Role.BASE)
            || roles.has(one, Role.WHOLE)
            || one.after().startsWith(", which was")
            || one.after().startsWith(" until now")
            || (one.before().endsWith(", ") && one.after().startsWith(" in "));
    return based && isNear(text, multiple, two);
  }

  private static String between(SlottedText text, Found multiple, Placed place) {
    return multiple.end() <= place.start()
        ? text.text().substring(multiple.end(), place.start())
        : text.text().substring(Math.min(place.end(), multiple.start()), multiple.start());
  }

  private static Pair pair(Placed one, Placed two, boolean grows) {
    int from = one.figure().start();
    int to = two.figure().end();
    Pair pair = new Pair(one.figure(), two.figure(), from, to, false, true, true);
    return pair.rises() == grows ? pair : pair.turned();
  }
}
