package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/// The figures of a sentence that count the same, where no others could be meant.
///
/// @param all every figure of the sentence with the words around it
record Amounts(List<Placed> all) {

  /// "The two neighbours": a number of those of whom something is told.
  private static final Wording SMALL =
      Wording.of("(?i)(?:one|two|three|four|five|six|seven|eight|nine|ten)");

  private static final Wording THE =
      Wording.of("(?i)\\b(?:the|these|those|both|its|their|between|all|for|in) $");
  private static final Wording FOLK =
      Wording.of(
          "(?i)^ (?:[\\w-]+"
              + " )?(?:countries|sides|neighbours|neighbors|states|nations|governments|powers|parties|capitals|presidents|ministers|leaders|partners|economies|allies|republics|delegations|institutions|lenders|brothers|men|ways|places|areas|fronts)\\b|^"
              + " (?:[\\w-]+ )?[a-z]+s of $");

  /// What stands behind "400 million" where dollars were named before.
  private static final Wording NO_NOUN =
      Wording.of(
          "^(?:$|[^ \\w]|"
              + " (?:in|out|a|per|from|for|over|and|to|of|by|is|are|was|were|be|been|being|comes?|came|go|goes|went|going|each|annually|the|last|next|this|at|on|as|respectively|or|apiece|between|with|before|earlier|will|would|shall|should|must|may|might|can|could|has|have|had|that|which|but|while|not|also|now|already|altogether|together|overall|so|still|left|more|less|remains?|remained|under|through|until|after|against|than|into|towards?|within|during|among|if|when|because|since|it|they|he|she|its|their)\\b)");

  /// What certainly counts things: "400 million people", "2 million barrels".
  private static final Wording NOUN =
      Wording.of(
          "^ (?:[\\w-]+ )?(?:people|men|women|children|cubic|square|metric|[a-z]{2,}[^s\\W]s)\\b");

  /// What is counted, of at most three words.
  private static final Wording THINGS =
      Wording.of(
          "^ (?:(?!of\\b|in\\b|on\\b|at\\b|to\\b|and\\b|or\\b|from\\b|for\\b|by\\b|with\\b|as\\b|is\\b|was\\b|are\\b|were\\b|has\\b|had\\b|have\\b)[\\p{L}'’-]+"
              + " ){0,2}?(?<noun>[\\p{Ll}-]{2,}[^s\\W]s|people|men|women|children|aircraft|personnel|staff)\\b");

  /// "Three times as much".
  private static final Wording FACTOR = Wording.of("^(?: times\\b|-fold\\b)");

  static Amounts in(SlottedText text) {
    return new Amounts(text.places());
  }

  /// Those of the slot.
  List<Placed> of(Slot slot) {
    return all.stream().filter(place -> place.figure().slot() == slot).toList();
  }

  /// All amounts of one kind: the money of one currency, else numbers, else lengths of time in one
  /// unit; empty where different kinds are mixed.
  ///
  /// @param except figures that are told by what they are
  List<Placed> alike(Predicate<Figure> except) {
    List<Placed> money = without(except, this::isMoney);
    if (!money.isEmpty()) {
      // What may be money or not leaves open how many amounts there are.
      return without(except, this::mayBeMoney).isEmpty() ? oneKind(money) : List.of();
    }
    List<Placed> numbers =
        without(except, place -> place.figure().slot() == Slot.NUMBER && !isAside(place));
    return numbers.isEmpty()
        ? oneKind(without(except, place -> place.figure().slot() == Slot.DURATION))
        : numbers;
  }

  /// Numbers that are not money and not beside the matter.
  List<Placed> numbers() {
    return all.stream()
        .filter(place -> place.figure().slot() == Slot.NUMBER && !isMoney(place) && !isAside(place))
        .toList();
  }

  private List<Placed> without(Predicate<Figure> except, Predicate<Placed> kind) {
    return all.stream()
        .filter(place -> !except.test(place.figure()) && kind.test(place))
        .filter(place -> !FACTOR.isIn(place.after()))
        .toList();
  }

  private static List<Placed> oneKind(List<Placed> places) {
    boolean alike =
        places.stream().allMatch(place -> place.figure().isLike(places.getFirst().figure()));
    return alike ? places : List.of();
  }

  private boolean isMoney(Placed place) {
    Figure figure = place.figure();
    return figure.slot() == Slot.MONEY
        || (figure.slot() == Slot.NUMBER
            && figure.scaled()
            && NO_NOUN.isIn(place.after())
            && all.stream().anyMatch(other -> other.figure().slot() == Slot.MONEY));
  }

  private boolean mayBeMoney(Placed place) {
    return place.figure().slot() == Slot.NUMBER
        && place.figure().scaled()
        && !isMoney(place)
        && !NOUN.isIn(place.after());
  }

  /// Whether the words behind two figures do not say that they count different things.
  static boolean countSame(Placed one, Placed other) {
    if (one.figure().slot() != Slot.NUMBER || other.figure().slot() != Slot.NUMBER) {
      return true;
    }
    Matcher first = THINGS.matcher(one.after());
    Matcher second = THINGS.matcher(other.after());
    return !first.find()
        || !second.find()
        || Things.tie(Things.singular(first.group("noun")), Things.singular(second.group("noun")))
            != Things.Tie.NONE;
  }

  /// Whether it is beside the matter, as "the two neighbours".
  static boolean isAside(Placed place) {
    return SMALL.matcher(place.figure().words()).matches()
        && THE.isIn(place.before())
        && FOLK.isIn(place.after());
  }
}
