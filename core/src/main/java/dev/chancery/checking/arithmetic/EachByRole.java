package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds a total, a number and what falls on each in a sentence that has just these figures:
/// "Twelve states have offered 3,600 soldiers, 300 each".
record EachByRole(Roles roles) {

  private static final Wording LINK =
      Wording.of(
          "(?i)(?:[,(—–:]|\\b(?:or|is|are|was|were|to|at|for|means?|meaning|mak(?:es?|ing)|averag\\w+|worth|cost\\w*|has|have|counts|numbers|about|some|roughly|around|nearly|that"
              + " is|i\\.e\\.,?|of|add|adds|just|a total|bring in|brings"
              + " in|yields?|earns?|raises?|fetch|produces?))\\s*$");
  private static final Wording APART =
      Wording.of(
          "(?i)\\b(?:and|but|while|whereas|as|starting|beginning|first|until|including|plus|another|further|after|before|then)\\b|;");

  private static final Wording EACH_OF =
      Wording.of("(?i)\\beach of (?:(?:the|its|their|these|those|our) )?(?:[\\w-]+ )?$");

  /// "Of 30 million, 45 million of it in grants".
  private static final Wording OF_IT =
      Wording.of("(?i)^ of (?:it|them|this|that|these|those|which|whom)\\b");

  /// @param times the number of those among whom it is divided
  record Shared(Figure total, Figure times, Figure each) {

    int from() {
      return Math.min(total.start(), Math.min(times.start(), each.start()));
    }

    int to() {
      return Math.max(total.end(), Math.max(times.end(), each.end()));
    }
  }

  /// Whether one amount says the other in another way, and is none of its own ("$50 million each,
  /// and $200 million in advance").
  static boolean isLinked(String text, Placed one, Placed other) {
    boolean forward = one.end() <= other.start();
    String between =
        forward
            ? text.substring(one.end(), other.start())
            : text.substring(other.end(), one.start());
    return LINK.isIn(between) && !APART.isIn(between);
  }

  Optional<Shared> in(SlottedText text) {
    Amounts amounts = Amounts.in(text);
    List<Placed> alike = amounts.alike(_ -> false);
    Optional<Shared> ofEach = ofEach(text, amounts);
    List<Placed> each = each(amounts, alike);
    Optional<Shared> named = ofEach.or(() -> named(text, alike));
    if (named.isPresent() || each.isEmpty()) {
      return named;
    }
    boolean money = alike.stream().anyMatch(place -> place.figure().slot() == Slot.MONEY);
    return (money ? money(amounts, alike, each.getFirst()) : numbers(alike, each.getFirst()))
        .filter(_ -> alike.stream().noneMatch(place -> OF_IT.isIn(place.after())))
        .filter(_ -> alike.stream().allMatch(place -> isTold(text.text(), place, each.getFirst())));
  }

  /// "Belgium and Luxembourg will each give 6 million, 12 million in total".
  private Optional<Shared> named(SlottedText text, List<Placed> alike) {
    List<Placed> each = alike.stream().filter(Givers::isEach).toList();
    List<Placed> totals = roles.only(alike, Role.TOTAL);
    if (alike.size() != 2 || each.size() != 1 || totals.isEmpty() || totals.equals(each)) {
      return Optional.empty();
    }
    Placed one = each.getFirst();
    Placed total = totals.getFirst();
    return isTold(text.text(), total, one)
        ? Givers.named(one)
            .map(names -> new Shared(total.figure(), names.count(one.figure()), one.figure()))
        : Optional.empty();
  }

  /// "Each of the two sides released 113 prisoners, 226 in total": whose number is beside the
  /// matter else.
  private Optional<Shared> ofEach(SlottedText text, Amounts amounts) {
    List<Placed> times =
        amounts.of(Slot.NUMBER).stream().filter(place -> EACH_OF.isIn(place.before())).toList();
    List<Placed> alike =
        amounts.alike(figure -> times.stream().anyMatch(place -> place.figure().equals(figure)));
    List<Placed> totals = roles.only(alike, Role.TOTAL);
    if (times.size() != 1 || alike.size() != 2 || totals.isEmpty()) {
      return Optional.empty();
    }
    Placed total = totals.getFirst();
    Placed each = alike.getFirst().equals(total) ? alike.getLast() : alike.getFirst();
    return isTold(text.text(), total, each)
        ? shared(total, times.getFirst(), each)
        : Optional.empty();
  }

  private static boolean isTold(String text, Placed place, Placed each) {
    return place.equals(each) || isLinked(text, place, each);
  }

  /// "Each of the 20 villages gets $50,000": the amount that is no total.
  private List<Placed> each(Amounts amounts, List<Placed> alike) {
    List<Placed> told = roles.only(alike, Role.EACH);
    boolean eachOf =
        amounts.numbers().size() == 1 && EACH_OF.isIn(amounts.numbers().getFirst().before());
    return told.isEmpty() && eachOf
        ? alike.stream().filter(place -> !roles.has(place, Role.TOTAL)).limit(1).toList()
        : told;
  }

  private static Optional<Shared> money(Amounts amounts, List<Placed> alike, Placed each) {
    List<Placed> times = amounts.numbers();
    if (alike.size() != 2 || times.size() != 1) {
      return Optional.empty();
    }
    Placed total = alike.getFirst().equals(each) ? alike.getLast() : alike.getFirst();
    return shared(total, times.getFirst(), each);
  }

  private static Optional<Shared> numbers(List<Placed> alike, Placed each) {
    List<Placed> others =
        alike.stream()
            .filter(place -> !place.equals(each))
            .sorted(Comparator.comparing((Placed place) -> place.figure().value()))
            .toList();
    return others.size() == 2
        ? shared(others.getLast(), others.getFirst(), each)
        : Optional.empty();
  }

  private static Optional<Shared> shared(Placed total, Placed times, Placed each) {
    boolean many = times.figure().value().compareTo(BigDecimal.ONE) > 0;
    return many
        ? Optional.of(new Shared(total.figure(), times.figure(), each.figure()))
        : Optional.empty();
  }
}
