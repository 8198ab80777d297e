package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Finds what falls on a unit of time with what it comes to: in a stretch of time that is told
/// ("spread over 10 years, the $500 million come to $50 million a year"), or in another unit ("1.5
/// million barrels a day, some 45 million a month").
record RateByRole(Roles roles) {

  private static final Wording UNIT =
      Wording.of(
          "(?i)^(?: [\\w'’-]+){0,4}? (?:(?:a|per|each|every)"
              + " )?(?<unit>annually|yearly|monthly|weekly|daily|(?<=(?:a|per|each|every)"
              + " )(?:year|annum|month|week|day))\\b");

  /// A part of it.
  private static final Wording WITH = Wording.of("(?i)\\bwith (?:\\w+ )?$");

  private static final Wording UNIT_BEFORE =
      Wording.of("(?i)\\b(?<unit>annual|yearly|monthly|weekly|daily)(?: [\\w'’-]+){0,3} $");

  /// @param times the stretch of time, where there is one
  /// @param often how often the unit of the rate fits into that of the other figure
  record Paced(Figure total, Optional<Figure> times, Figure rate, double often) {

    int from() {
      int first = Math.min(total.start(), rate.start());
      return times.map(time -> Math.min(first, time.start())).orElse(first);
    }

    int to() {
      int last = Math.max(total.end(), rate.end());
      return times.map(time -> Math.max(last, time.end())).orElse(last);
    }
  }

  Optional<Paced> in(SlottedText text) {
    Amounts amounts = Amounts.in(text);
    List<Placed> alike = amounts.alike(_ -> false);
    if (alike.size() != 2 || alike.getFirst().figure().slot() == Slot.DURATION) {
      return Optional.empty();
    }
    List<Placed> rates = alike.stream().filter(place -> roles.has(place, Role.RATE)).toList();
    List<Placed> times = amounts.of(Slot.DURATION);
    if (rates.size() == 2 && times.isEmpty()) {
      return converted(rates.getFirst(), rates.getLast());
    }
    return rates.size() == 1 && times.size() == 1
        ? overTime(text.text(), alike, rates.getFirst(), times.getFirst())
        : Optional.empty();
  }

  private static Optional<Paced> overTime(
      String text, List<Placed> alike, Placed rate, Placed time) {
    Placed total = alike.getFirst().equals(rate) ? alike.getLast() : alike.getFirst();
    if (!EachByRole.isLinked(text, total, rate) || WITH.isIn(rate.before())) {
      return Optional.empty();
    }
    double often = UnitsOfTime.in(time.figure().unit(), unit(rate));
    boolean fits = often > 0 && total.figure().value().compareTo(rate.figure().value()) >= 0;
    return fits
        ? Optional.of(new Paced(total.figure(), Optional.of(time.figure()), rate.figure(), often))
        : Optional.empty();
  }

  private static Optional<Paced> converted(Placed one, Placed other) {
    double first = UnitsOfTime.days(unit(one));
    double second = UnitsOfTime.days(unit(other));
    if (first <= 0 || second <= 0 || first == second) {
      return Optional.empty();
    }
    return Optional.of(new Paced(other.figure(), Optional.empty(), one.figure(), second / first));
  }

  private static String unit(Placed place) {
    Matcher after = UNIT.matcher(place.after());
    if (after.find()) {
      return after.group("unit");
    }
    Matcher before = UNIT_BEFORE.matcher(place.before());
    return before.find() ? before.group("unit") : "";
  }
}
