package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.ArrayList;
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
  static final Wording SOME =
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
  private static final Wording DIVIDES =
      Wording.of("(?i)\\b(?:consist\\w*|compris\\w+|compos\\w+|made up|split|divided)\\b");

  /// What is put together only now, so that nothing came before.
  private static final Wording PACKAGE =
      Wording.of(
          "(?i)\\b(?:the|this|its) (?:\\w+"
              + " )?(?:package|deal|bill|price|order|shipment|purchase|offer)(?:['’]s"
              + " (?:value|worth|size|volume))? to $");

  private static final Wording MORE =
      Wording.of("(?i)\\b(?:more|another|further|additional|already|so far|earlier|previous)\\b");
  private static final Wording WITH_OTHERS =
      Wording.of("(?i)^ (?:with what|together with|including|counting|along with)\\b");
  private static final Wording SO =
      Wording.of(", so (?:that )?$|\\b(?:thus|therefore|hence)\\b[^,;]*$");
  private static final Wording KNOWN = Wording.of("[.”] ?(?:The|All|These|Those) $");
  private static final Wording OPENS = Wording.of("[.”] ?$");
  private static final Wording LINKED = Wording.of("(?i)\\band (?:[\\w'’-]+ ){0,4}$");
  private static final Wording WITH =
      Wording.of("(?i)(?<!\\bby (?:the )?\\p{L}{1,20} )\\bwith (?:[\\w-]+ )?$");
  private static final Wording CLOSES = Wording.of("(?i)\\b(?:and|plus|with)\\b|;");

  /// One of a kind in a list, which no figure counts: "two protocols, a loan agreement and ...".
  private static final Wording SINGLE =
      Wording.of(
          "(?i)(?:,(?: and)?| and) (?:an?|another|the (?:other|last))"
              + " (?!\uE000|half\\b|third\\b|quarter\\b|further\\b|total\\b)[a-z]|(?:,(?: and)?|"
              + " and) (?:its|their|his|her|several|some|many) (?![^,.;]{0,24}\uE000)[a-z]");

  /// Both halves of what there is.
  private static final Wording HALVES =
      Wording.of(
          "(?i)\\b(?:side\\b.*\\bside|(?:wo)?men\\b.*\\b(?:wo)?men|women\\b.*\\bmen|male\\b.*\\bfemale|female\\b.*\\bmale|civilian\\w*\\b.*\\b(?:soldier|military|police)\\w*|(?:soldier|military|police|troops)\\w*\\b.*\\bcivilian\\w*|north\\w*\\b.*\\bsouth|south\\w*\\b.*\\bnorth|east\\w*\\b.*\\bwest|west\\w*\\b.*\\beast|land\\b.*\\bsea|loans?\\b.*\\bgrants?|grants?\\b.*\\bloans?|urban\\b.*\\brural|public\\b.*\\bprivate|boys\\b.*\\bgirls|girls\\b.*\\bboys|adults\\b.*\\bchildren|permanent\\b.*\\b(?:elected|rotating)|bank\\b.*\\bbank|half\\b.*\\bhalf)\\b");

  private static final Wording HOLDS =
      Wording.of(
          "(?i)\\b(?:stands?|stood) at $|\\b(?:holds?|held|has|had|reach\\w*|is worth|disposes"
              + " of|contains|totals)(?: (?:now|today|already|about|some))? $");
  private static final Wording TOGETHER =
      Wording.of(
          "^(?:Together(?! with)|Between them|Combined|Jointly|All told|Taken together|In"
              + " all|Altogether)\\b");
  private static final Wording COUNTED =
      Wording.of(
          "(?i)\uE000n(?<count>\\d+)\uE001 (?:[\\w-]+"
              + " )?(?:tranches|parts|instal?lments|portions|grants|loans|contracts|phases|stages|agreements|lots|payments|steps|groups|contingents|batches|credits|donors|lenders|contributors|partners|sponsors|creditors|shareholders|members|programmes|programs|projects)\\b");

  /// A unit slipped, or it is no total.
  private static final double SLIP = 50;

  private static final Nearness NEAR = Nearness.of("sum");

  static final int MANY = 3;
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
    List<Placed> totals = totals(all);
    if (totals.size() == 1) {
      return sum(totals.getFirst(), all)
          .filter(sum -> isWhole(text, sum) && !isExplained(sum) && followsFrom(sum))
          .or(() ->
              totals.getFirst().equals(all.getFirst()) ? divided(text, all) : Optional.empty());
    }
    return totals.isEmpty() ? divided(text, all) : Optional.empty();
  }

  /// "A debt of 18 million consists of 13 million and ...": the words between make the first one a
  /// total, not the second.
  private List<Placed> totals(List<Placed> all) {
    List<Placed> totals = new ArrayList<>();
    for (Placed place : all) {
      boolean total = roles.has(place, Role.TOTAL) && !roles.has(place, Role.REST);
      boolean told =
          !totals.isEmpty()
              && totals.getLast().after().equals(place.before())
              && DIVIDES.isIn(place.before());
      if (total && !told) {
        totals.add(place);
      }
    }
    return totals;
  }

  /// "84 in March and 66 in April, so 150 families have left": what follows counts the same.
  private static boolean followsFrom(Sum sum) {
    return !SO.isIn(sum.whole().before())
        || (isClose(sum)
            && sum.parts().stream().allMatch(part -> Amounts.countSame(part, sum.whole())));
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
        : held(text, all)
            .or(() -> new RestByRole(roles).left(text, all))
            .or(() -> new RestByRole(roles).rest(text, all));
  }

  /// What is far off is left of something else.
  static boolean isClose(Sum sum) {
    double parts =
        sum.parts().stream().mapToDouble(part -> part.figure().value().doubleValue()).sum();
    double whole = sum.whole().figure().value().doubleValue();
    return NEAR.holds(parts, whole);
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

  /// "It has four donors – Norway with 12 million ... – and now holds 41 million".
  private Optional<Sum> held(SlottedText text, List<Placed> all) {
    Matcher counted = COUNTED.matcher(text.text());
    boolean parts =
        counted.find()
            && counted.end() <= all.getFirst().start()
            && text.figure(counted.group("count")).value().intValue() == all.size() - 1
            && all.getFirst().before().endsWith(" with ");
    return parts && HOLDS.isIn(all.getLast().before()) && !SOME.isIn(text.text())
        ? sum(all.getLast(), all).filter(sum -> isLargest(sum) && isClose(sum))
        : Optional.empty();
  }

  private static boolean isHalved(SlottedText text, List<Placed> all) {
    Placed last = all.getLast();
    return all.size() == MANY
        && CLOSES.isIn(last.before())
        && !SOME.isIn(text.text())
        && HALVES.isIn(text.text().substring(all.get(1).end()));
  }

  static Optional<Sum> sum(Placed whole, List<Placed> all) {
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
        && !WITH_OTHERS.isIn(sum.whole().after())
        && (slips || isLargest(sum))
        && (!leads || (closed && !WITH.isIn(sum.parts().getFirst().before())))
        && (!brings || sum.parts().size() >= MANY || isPackage(text, sum));
  }

  /// "A grant of 12 million and a loan of 85 million, bringing the package to 97 million".
  private static boolean isPackage(SlottedText text, Sum sum) {
    return PACKAGE.isIn(sum.whole().before()) && !MORE.isIn(text.text()) && isClose(sum);
  }
}
