package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/// The hours between two times of the clock: "from 8 p.m. to 6 a.m.".
///
/// @param words as they stand
/// @param minutes from the first time to the next second one
record ClockHours(String words, int minutes, int start, int end) {

  private static final String TIME =
      "(?<%1$s>noon|midday|midnight|(?<%1$sh>\\d{1,2})(?:[.:](?<%1$sm>\\d\\d))?\\s?(?<%1$shalf>a\\.m\\.|p\\.m\\.|am\\b|pm\\b))";

  private static final Wording BETWEEN =
      Wording.of(
          "(?i)\\bfrom\\s+%s\\s*(?:to|until|till|through)\\s+%s"
              .formatted(TIME.formatted("from"), TIME.formatted("to")));

  private static final int HALF_DAY = 12;
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /// The only such words of a text.
  static Optional<ClockHours> in(String text) {
    var all = BETWEEN.results(text).toList();
    return all.size() == 1 ? Optional.of(of(all.getFirst())) : Optional.empty();
  }

  private static ClockHours of(MatchResult found) {
    int between = Math.floorMod(minute(found, "to") - minute(found, "from"), DAY);
    return new ClockHours(found.group(), between == 0 ? DAY : between, found.start(), found.end());
  }

  /// The minute of the day.
  private static int minute(MatchResult found, String which) {
    String half = found.group(which + "half");
    if (half == null) {
      return found.group(which).equalsIgnoreCase("midnight") ? 0 : HALF_DAY * HOUR;
    }
    int hour = Integer.parseInt(found.group(which + "h")) % HALF_DAY;
    String minutes = found.group(which + "m");
    boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return (hour + (afternoon ? HALF_DAY : 0)) * HOUR
        + (minutes == null ? 0 : Integer.parseInt(minutes));
  }
}
