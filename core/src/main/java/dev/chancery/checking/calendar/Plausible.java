package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.util.List;

/// Whether a length of time can be meant of years that a sentence ties to it only loosely: what is
/// far off is no slip, but a length of something else.
final class Plausible {

  private static final double FAR = 2.2;

  /// Lengths that are repeated, lie ahead or belong to a thing ("a five-year plan").
  private static final Wording BEFORE =
      Wording.of(
          "(?i)\\b(?:every|each|per|next|coming|another|within|in|under|aged|further|additional|extra|by)\\s+(?:the\\s+|a\\s+)?$");

  /// "Extended for seven years": what is still to come.
  private static final Wording GRANTED =
      Wording.of(
          "(?i)\\b(?:extend|renew|prolong|roll)\\w*(?:\\s+(?:again|over|further))?\\s+(?:for|by)\\s+(?:a\\s+)?$");

  private static final Wording TO_COME = Wording.of("(?i)^\\s+(?:to come|ahead|more)\\b");

  private static final Wording REPEATED = Wording.of("(?i)\\b(?:every|each)\\s+$");
  private static final Wording AFTER =
      Wording.of(
          "(?i)^(?:[-\\s]+(?:plans?|deals?|agreements?|accords?|pacts?|contracts?|loans?|leases?|terms?|sentences?|bonds?|programmes?|programs?|strateg(?:y|ies)|budgets?|mandates?|cycles?|highs?|lows?|averages?|periods?|jail|prison|visas?|study|course|ban|extensions?|bill|package|treaty|in"
              + " prison|in jail|old|project)\\b|-old)");

  private Plausible() {}

  /// "Every four years since 1951".
  static boolean isRepeated(String text, Length length) {
    return REPEATED.isIn(text.substring(0, length.start()));
  }

  static boolean isFree(String text, Length length) {
    String before = text.substring(Math.max(0, length.start() - 24), length.start());
    if (GRANTED.isIn(text.substring(0, length.start()))
        || TO_COME.isIn(text.substring(length.end()))) {
      return false;
    }
    return !BEFORE.isIn(before) && !AFTER.isIn(text.substring(length.end()));
  }

  /// Whether one of the ways comes near the length.
  static boolean isNear(Length length, List<Reckoning.Way> ways) {
    BigDecimal claimed = length.quantity().number();
    return ways.stream().anyMatch(way -> isNear(claimed.doubleValue(), (double) way.number()));
  }

  private static boolean isNear(double claimed, double reckoned) {
    return claimed <= FAR * reckoned && reckoned <= FAR * claimed;
  }
}
