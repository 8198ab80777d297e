package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// A month without a year that stands behind a moment with one: "voted in January 2011 and became a
/// state in July".
final class LaterMonth {

  private static final Wording IN =
      Wording.of("\\b(?:in|by|until|till)\\s+(?<month>" + DateWords.MONTH + ")\\b(?!\\s+\\d)");

  private LaterMonth() {}

  /// The only one, in the twelve months behind the moment.
  static Optional<Moment> after(String text, Moment moment) {
    List<MatchResult> all =
        IN.results(text).filter(found -> found.start() >= moment.end()).toList();
    return all.size() == 1 ? Optional.of(next(all.getFirst(), moment)) : Optional.empty();
  }

  private static Moment next(MatchResult found, Moment moment) {
    Month month = DateWords.month(found.group("month"));
    LocalDate same = LocalDate.of(moment.year(), month, 1);
    LocalDate first = same.isAfter(moment.last()) ? same : same.plusYears(1);
    return new Moment(
        first, first.plusMonths(1).minusDays(1), found.start("month"), found.end("month"));
  }
}
