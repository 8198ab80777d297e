package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.PartsByRole.Sum;
import dev.chancery.checking.frame.Wording;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Finds a whole and what is left of it beside the parts that are told, by the words around the
/// figures.
///
/// @param roles what words say of figures
record RestByRole(Roles roles) {

  /// What is owed or at hand, before some of it goes.
  private static final Wording DUE =
      Wording.of(
          "(?i)\\b(?:ow(?:ed|es|ing)|had to (?:return|repay|pay|find|raise|give back|hand"
              + " over|clear|remove|destroy|withdraw)|(?:must|has to|have to)"
              + " (?:return|repay|pay|find|raise)|borrowed|pledged|promised|asked"
              + " for|needs|needed|approved|granted|allocated|held|had|has|with|seized|received|debts?"
              + " of|arrears of|budget of|stock of)\\b[^,;]{0,40}$");

  /// Left of a stretch of time, or of others.
  private static final Wording BESIDE =
      Wording.of(
          "(?i)\\b(?:this|next|last) (?:year|month|week)\\b|\\bby (?:the end of"
              + " )?(?:\\d{4}|(?-i:\\p{Lu})\\w+)|\\bin (?:\\d{4}|(?-i:\\p{Lu})\\w+)|\\bat"
              + " least\\b|\\bdown payment|\\binterest\\b");

  private static final Wording THE_REST =
      Wording.of(
          "(?i)\\b(?:the"
              + " (?:other|remaining|rest,?|remainder,?|balance,?|outstanding|missing|last)|remaining|leaving)(?:"
              + " (?:of|is|was|sum of|amount of|portion of))? $");

  private static final Wording ENDS_WITH_REST =
      Wording.of("(?i)\\bthe (?:rest|remainder|balance)\\b[^\uE000]{0,24} $");

  /// A sum that others are parts of.
  private static final Wording ENTIRE =
      Wording.of(
          "(?i)\\b(?:the|its|their|this|that|whose) $|\\b(?:costs?|costing|cost of|price"
              + " of|worth|valued at|put at|estimated at|budget of|total of|fund of|loan of|package"
              + " of|debt of|order of|needs?|requires?|appeal for|aimed at|sum of|amount of) $");

  private static final Wording ENTIRE_AFTER =
      Wording.of(
          "(?i)^(?: |-)(?:[\\w-]+"
              + " )?(?:fund|package|project|programme|program|budget|deal|loan|debt|appeal|bill|cost|contract|scheme|plan|bridge|railway|dam|plant|port|needed|required|total)\\b");

  private static final Wording KIND =
      Wording.of("^ (?!remains\\b|awaits\\b)(?<noun>[a-z]{3,}[^s\\W]s)\\b");

  /// "90 million in March and 40 million in April" are two sums that belong together.
  private static final Wording JOINS = Wording.of("(?i)\\b(?:and|plus)(?: an?| another)? $");

  private static final Wording REPAY = Wording.of("(?i)\\b(?:repay|return|give back|pay back)\\b");

  private static final Wording OWED =
      Wording.of(
          "(?i)\\b(?:ow(?:e|es|ed|ing)|borrow\\w*|loans?|debts?|repa\\w+|paid|return\\w*|gave"
              + " back)\\b");

  /// "It owed 175 million dollars, has paid back 60 million and must still find 115 million": three
  /// amounts, of which the last is what is left of the largest.
  Optional<Sum> left(SlottedText text, List<Placed> all) {
    Placed last = all.getLast();
    Placed largest = largest(all);
    boolean told =
        roles.has(largest, Role.WHOLE) || (largest.equals(all.getFirst()) && isOpen(largest));
    boolean clear =
        (all.size() == PartsByRole.MANY || roles.has(largest, Role.WHOLE))
            && !JOINS.isIn(all.get(1).before())
            && !largest.equals(last)
            && told
            && roles.has(last, Role.REST)
            && !PartsByRole.SOME.isIn(text.text().substring(all.getFirst().end()))
            && !isOfOthers(text, last)
            && !isRepaid(text, last)
            && !BESIDE.isIn(clause(last.before()) + last.after());
    return clear ? PartsByRole.sum(largest, all).filter(PartsByRole::isClose) : Optional.empty();
  }

  /// "It gave 210 million to the 600-million fund, Japan 150 million; the other 240 million is to
  /// come from banks": the last is called the rest, and the largest is told as a whole.
  Optional<Sum> rest(SlottedText text, List<Placed> all) {
    Placed last = all.getLast();
    Placed whole = largest(all);
    boolean clear =
        THE_REST.isIn(last.before())
            && !whole.equals(last)
            && (ENTIRE.isIn(whole.before()) || ENTIRE_AFTER.isIn(whole.after()))
            && !PartsByRole.SOME.isIn(text.text().substring(whole.end()))
            && !isOfOthers(text, last)
            && !BESIDE.isIn(clause(last.before()) + last.after());
    return clear ? PartsByRole.sum(whole, all).filter(PartsByRole::isClose) : Optional.empty();
  }

  /// A whole in the first sentence, what it is made up of in the second, up to the rest: "The
  /// bridge costs 18 million. Finland pays nine, Estonia six and the bank the remaining three
  /// million."
  ///
  /// @param end where the first sentence ends in the text
  Optional<Sum> restNext(SlottedText text, int end) {
    List<Placed> all = Amounts.in(text).alike(_ -> false);
    if (all.size() < PartsByRole.MANY || all.getFirst().figure().slot() == Slot.DURATION) {
      return Optional.empty();
    }
    Placed first = all.getFirst();
    Placed last = all.getLast();
    boolean divided =
        first.figure().start() < end
            && all.get(1).figure().start() >= end
            && (THE_REST.isIn(last.before()) || ENDS_WITH_REST.isIn(last.before()))
            && roles.only(all, Role.REST).equals(List.of(last));
    boolean clear =
        divided
            && !PartsByRole.SOME.isIn(text.text())
            && !isOfOthers(text, last)
            && !BESIDE.isIn(clause(last.before()) + last.after())
            && isFirstLargest(all);
    return clear ? PartsByRole.sum(first, all).filter(PartsByRole::isClose) : Optional.empty();
  }

  private static Placed largest(List<Placed> all) {
    return Collections.max(
        all, Comparator.comparingDouble(place -> place.figure().value().doubleValue()));
  }

  private static boolean isFirstLargest(List<Placed> all) {
    Figure first = all.getFirst().figure();
    return all.stream()
        .skip(1)
        .allMatch(place -> place.figure().value().compareTo(first.value()) < 0);
  }

  /// "The other 38 survivors": what is left is of a kind that was not told before.
  private static boolean isOfOthers(SlottedText text, Placed last) {
    Matcher kind = KIND.matcher(last.after());
    return last.figure().slot() == Slot.NUMBER
        && kind.find()
        && !text.text().substring(0, last.start()).contains(kind.group("noun"));
  }

  /// "It has raised 38 million and must still repay 20 million".
  private static boolean isRepaid(SlottedText text, Placed last) {
    return REPAY.isIn(last.before())
        && !OWED.isIn(text.text().substring(0, Math.max(0, last.start() - last.before().length())));
  }

  private static String clause(String before) {
    return before.substring(1 + Math.max(before.lastIndexOf(','), before.lastIndexOf(';')));
  }

  private static boolean isOpen(Placed place) {
    return DUE.isIn(place.before());
  }
}
