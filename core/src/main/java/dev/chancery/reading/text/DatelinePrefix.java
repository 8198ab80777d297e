package dev.chancery.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Place, date and agency before the first words of a report: "SEOUL, July 29 (Yonhap) — ".
final class DatelinePrefix {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String DATE =
      "(?:" + MONTH + "\\h\\d{1,2}|\\d{1,2}\\h" + MONTH + ")(?:,?\\h\\d{4})?";
  private static final String PLACE_IN_CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’\\- ]{2,40}(?:,\\h\\p{Lu}[\\p{L}.'’\\- ]{1,30})?";
  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'’\\-]+(?:\\h\\p{Lu}[\\p{L}.'’\\-]+){0,3}(?:,\\h\\p{Lu}[\\p{L}.'’\\-"
          + " ]{1,30})?";
  private static final String AGENCY = "(?:\\([\\p{Lu}][^()]{1,40}\\)|/[^/]{3,40}/)";
  private static final String DASH = "\\h*(?:—|–|―|--+|-(?=\\h))\\h*";
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:"
              + PLACE_IN_CAPITALS
              + "(?:,\\h"
              + DATE
              + ")?(?:\\h"
              + AGENCY
              + ")?"
              + "|"
              + PLACE
              + ",\\h"
              + DATE
              + "(?:\\h"
              + AGENCY
              + ")?"
              + "|"
              + PLACE
              + "\\h"
              + AGENCY
              + ")"
              + DASH
              + "(?=[\\p{Lu}\\d\"“‘'])");

  private DatelinePrefix() {}

  /// How many characters the dateline takes, the dash after it included; 0 when there is none.
  static int length(String line) {
    Matcher matcher = PREFIX.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
