package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/// Finds a total and its parts in a sentence by the words around the figures: all amounts of one
/// kind are parts but the one that is called the total.
///
/// @param roles what words say of figures
record PartsByRole(Roles roles) {

  /// The parts may not be all there are.
  private static final Wording SOME =
      Wording.of(
          "(?i)\\b(?:of"
              + " (?:them|whom|which|these|those)|including|includes?|among|mostly|mainly|such"
              + " as|especially|more than|at least|over|up from|down"
              + " from|compared|than|average|only|but|each of (?:the|its|their|these|those)"
              + " \uE000|others?\\b(?! \uE000))\\b");

  private static final Wording BRINGS =
      Wording.of("(?i)\\b(?:bring\\w*|brought|tak\\w+|took|rais\\w+|lift\\w*)\\b");
  private static final Wording BRINGS_TO =
      Wording.of(
          "(?i)\\b(?:bring\\w*|brought|tak\\w+|took|rais\\w+|lift\\w*|puts?|putting) (?:[\\w'’-]+"
              + " ){1,7}(?:to|at) $|\\b(?:Together|In all|Altogether|All told|In"
              + " total|That)\\b[^;,]{0,24} $");
  private static final Wording KNOWN = Wording.of("[.”] ?(?:The|All|These|Those) $");
  private static final Wording OPENS = Wording.of("[.”] ?$");
  private static final Wording LINKED = Wording.of("(?i)\\band (?:[\\w'’-]+ ){0,4}$");
  private static final Wording WITH = Wording.of("(?i)\\bwith (?:[\\w-]+ )?$");
  private static final Wording CLOSES = Wording.of("(?i)\\b(?:and|plus|with)\\b|;");

  /// One of a kind in a list, which no figure counts: "two protocols, a loan agreement and ...".
  private static final Wording SINGLE =
      Wording.of(
          "(?i)(?:,(?: and)?| and) an?"
              + " (?!\uE000|half\\b|third\\b|quarter\\b|further\\b|total\\b)[a-z]");

  /// Both halves of what there is.
  private static final Wording HALVES =
      Wording.of(
          "(?i)\\b(?:side\\b.*\\bside|(?:wo)?men\\b.*\\b(?:wo)?men|women\\b.*\\bmen|male\\b.*\\bfemale|female\\b.*\\bmale|civilian\\w*\\b.*\\b(?:soldier|military|police)\\w*|(?:soldier|military|police|troops)\\w*\\b.*\\bcivilian\\w*|north\\w*\\b.*\\bsouth|south\\w*\\b.*\\bnorth|east\\w*\\b.*\\bwest|west\\w*\\b.*\\beast|land\\b.*\\bsea|loans?\\b.*\\bgrants?|grants?\\b.*\\bloans?|urban\\b.*\\brural|public\\b.*\\bprivate|boys\\b.*\\bgirls|girls\\b.*\\bboys|adults\\b.*\\bchildren|permanent\\b.*\\b(?:elected|rotating)|bank\\b.*\\bbank|half\\b.*\\bhalf)\\b");

  private static final Wording TOGETHER =
      Wording.of(
          "^(?:Together(?! with)|Between them|Combined|Jointly|All told|Taken together|In"
              + " all|Altogether)\\b");
  private static final Wording COUNTED =
      Wording.of(
          "(?i)\uE000n(?<count>\\d+)\uE001 (?:[\\w-]+"
              + " )?(?:tranches|parts|instal?lments|portions|grants|loans|contracts|phases|stages|agreements|lots|payments|steps|groups|contingents|batches|credits|donors|lenders|programmes|programs|projects)\\b");

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

  /// A unit slipped, or it is no total.
  private static final double SLIP = 50;

  private static final double FAR = 1.7;

  private static final int MANY = 3;
  private static final int MOST = 8;

  /// @param whole the total
  /// @param parts at least two
  record Sum(Placed whole, List<Placed> parts) {

    int from() {
      return Math.min(whole.figure().start(), parts.getFirst().figure().start());
    }

    int to() {
      return Math.max(whole.figure().end(), parts.getLast().figure().end());
    }
  }

  /// The sum; none where the words leave open which figure is the total, or whether all parts are
  /// told.
  Optional<Sum> in(SlottedText text) {
    List<Placed> all = Amounts.in(text).alike(_ -> false);
    if (all.size() < MANY
        || all.getFirst().figure().slot() == Slot.DURATION
        || countsNotAll(text, all.getFirst())) {
      return Optional.empty();
    }
    List<Placed> totals =
        all.stream()
            .filter(place -> roles.has(place, Role.TOTAL) && !roles.has(place, Role.REST))
            .toList();
    if (totals.size() == 1) {
      return sum(totals.getFirst(), all).filter(sum -> isWhole(text, sum) && !isExplained(sum));
    }
    return totals.isEmpty() ? divided(text, all) : Optional.empty();
  }

  /// The sum of two sentences: the parts in the first one (or one of them already told with the
  /// second), the total in the second, told as such or as known ("The hundred tents").
  ///
  /// @param end where the first sentence ends in the text
  Optional<Sum> next(SlottedText text, int end) {
    List<Placed> all = Amounts.in(text).alike(_ -> false);
    if (all.size() < MANY || all.getFirst().figure().slot() == Slot.DURATION) {
      return Optional.empty();
    }
    Placed last = all.getLast();
    boolean second = last.figure().start() >= end;
    boolean only = all.stream().filter(place -> place.figure().start() >= end).count() == 1;
    boolean told =
        (roles.has(last, Role.TOTAL) || BRINGS_TO.isIn(last.before()))
            && !roles.has(last, Role.REST);
    boolean known = only && KNOWN.isIn(last.before()) && isSameKind(all);
    boolean start = only && OPENS.isIn(last.before()) && isSameKind(all);
    return second && (told || known || start) && !SOME.isIn(text.text())
        ? sum(last, all).filter(sum -> isLargest(sum) && isClose(sum))
        : Optional.empty();
  }

  /// Whether the parts, of which two at least are told, follow each other without other figures.
  private static boolean isSameKind(List<Placed> all) {
    return all.size() >= MANY
        && all.getFirst().figure().slot() == Slot.NUMBER
        && LINKED.isIn(all.get(all.size() - 2).before());
  }

  /// A whole that no word calls a total: it is divided up, or told after "between them".
  private Optional<Sum> divided(SlottedText text, List<Placed> all) {
    Placed first = all.getFirst();
    if (TOGETHER.isIn(text.text())) {
      return sum(all.getLast(), all);
    }
    boolean divided =
        roles.has(first, Role.WHOLE)
            && (roles.has(all.getLast(), Role.REST) || isHalved(text, all));
    return divided || isCounted(text, all)
        ? sum(first, all)
        : left(text, all).or(() -> rest(text, all));
  }

  /// "It owed 175 million dollars, has paid back 60 million and must still find 115 million": three
  /// amounts, of which the last is what is left of the largest.
  private Optional<Sum> left(SlottedText text, List<Placed> all) {
    Placed last = all.getLast();
    Placed largest =
        Collections.max(
            all, Comparator.comparingDouble(place -> place.figure().value().doubleValue()));
    boolean told =
        roles.has(largest, Role.WHOLE) || (largest.equals(all.getFirst()) && isOpen(largest));
    boolean clear =
        (all.size() == MANY || roles.has(largest, Role.WHOLE))
            && !JOINS.isIn(all.get(1).before())
            && !largest.equals(last)
            && told
            && roles.has(last, Role.REST)
            && !SOME.isIn(text.text().substring(all.getFirst().end()))
            && !isOfOthers(text, last)
            && !isRepaid(text, last)
            && !BESIDE.isIn(clause(last.before()) + last.after());
    return clear ? sum(largest, all).filter(PartsByRole::isClose) : Optional.empty();
  }

  /// "It gave 210 million to the 600-million fund, Japan 150 million; the other 240 million is to
  /// come from banks": the last is called the rest, and the largest is told as a whole.
  private Optional<Sum> rest(SlottedText text, List<Placed> all) {
    Placed last = all.getLast();
    Placed whole =
        Collections.max(
            all, Comparator.comparingDouble(place -> place.figure().value().doubleValue()));
    boolean clear =
        THE_REST.isIn(last.before())
            && !whole.equals(last)
            && (ENTIRE.isIn(whole.before()) || ENTIRE_AFTER.isIn(whole.after()))
            && !SOME.isIn(text.text().substring(whole.end()))
            && !isOfOthers(text, last)
            && !BESIDE.isIn(clause(last.before()) + last.after());
    return clear ? sum(whole, all).filter(PartsByRole::isClose) : Optional.empty();
  }

  /// A whole in the first sentence, what it is made up of in the second, up to the rest: "The
  /// bridge costs 18 million. Finland pays nine, Estonia six and the bank the remaining three
  /// million."
  ///
  /// @param end where the first sentence ends in the text
  Optional<Sum> restNext(SlottedText text, int end) {
    List<Placed> all = Amounts.in(text).alike(_ -> false);
    if (all.size() < MANY || all.getFirst().figure().slot() == Slot.DURATION) {
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
            && !SOME.isIn(text.text())
            && !isOfOthers(text, last)
            && !BESIDE.isIn(clause(last.before()) + last.after())
            && isFirstLargest(all);
    return clear ? sum(first, all).filter(PartsByRole::isClose) : Optional.empty();
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
        && !OWED.isIn(text.text().substring(0, last.start() - last.before().length()));
  }

  private static String clause(String before) {
    return before.substring(1 + Math.max(before.lastIndexOf(','), before.lastIndexOf(';')));
  }

  private static boolean isOpen(Placed place) {
    return DUE.isIn(place.before());
  }

  /// What is far off is left of something else.
  private static boolean isClose(Sum sum) {
    double parts =
        sum.parts().stream().mapToDouble(part -> part.figure().value().doubleValue()).sum();
    double whole = sum.whole().figure().value().doubleValue();
    return parts < FAR * whole && whole < FAR * parts;
  }

  /// "In two tranches, $700 million in May and $500 million in October".
  private static boolean isCounted(SlottedText text, List<Placed> all) {
    Matcher counted = COUNTED.matcher(text.text());
    return counted.find()
        && all.getFirst().end() <= counted.start()
        && all.get(1).start() >= counted.end()
        && text.figure(counted.group("count")).value().intValue() == all.size() - 1
        && text.figure(counted.group("count")).value().scale() <= 0;
  }

  private static boolean isHalved(SlottedText text, List<Placed> all) {
    Placed last = all.getLast();
    return all.size() == MANY
        && CLOSES.isIn(last.before())
        && !SOME.isIn(text.text())
        && HALVES.isIn(text.text().substring(all.get(1).end()));
  }

  private static Optional<Sum> sum(Placed whole, List<Placed> all) {
    List<Placed> parts = new ArrayList<>(all);
    parts.remove(whole);
    return parts.size() < 2 ? Optional.empty() : Optional.of(new Sum(whole, parts));
  }

  /// Whether what is counted goes on with things that no figure counts.
  static boolean countsNotAll(Found found) {
    return found.has("whole")
        && found.figure("whole").slot() == Slot.NUMBER
        && SINGLE.isIn(found.text().text().substring(found.start()));
  }

  private static boolean countsNotAll(SlottedText text, Placed first) {
    return first.figure().slot() == Slot.NUMBER
        && SINGLE.isIn(text.text().substring(first.start()));
  }

  /// Whether some of the parts make the total alone: then others are beside it.
  private static boolean isExplained(Sum sum) {
    double whole = sum.whole().figure().value().doubleValue();
    List<Double> parts =
        sum.parts().stream().map(part -> part.figure().value().doubleValue()).toList();
    int all = (1 << Math.min(parts.size(), MOST)) - 1;
    return IntStream.range(1, all).anyMatch(some -> Math.abs(whole - added(parts, some)) < 1e-6);
  }

  private static double added(List<Double> parts, int some) {
    return IntStream.range(0, Math.min(parts.size(), MOST))
        .filter(at -> (some >> at & 1) == 1)
        .mapToDouble(parts::get)
        .sum();
  }

  private static boolean isLargest(Sum sum) {
    double whole = sum.whole().figure().value().doubleValue();
    return sum.parts().stream().allMatch(part -> part.figure().value().doubleValue() <= whole)
        || sum.parts().stream()
            .allMatch(part -> part.figure().value().doubleValue() > SLIP * whole);
  }

  /// Whether the parts are all there is: none is left out, and what a sentence only begins with is
  /// divided up to its end.
  private static boolean isWhole(SlottedText text, Sum sum) {
    boolean leads = sum.whole().start() < sum.parts().getFirst().start();
    boolean closed = CLOSES.isIn(sum.parts().getLast().before());
    boolean brings = BRINGS.isIn(sum.whole().before());
    boolean slips = sum.whole().figure().scaled() != sum.parts().getFirst().figure().scaled();
    return !SOME.isIn(text.text())
        && (slips || isLargest(sum))
        && (!leads || (closed && !WITH.isIn(sum.parts().getFirst().before())))
        && (!brings || sum.parts().size() >= MANY);
  }
}
