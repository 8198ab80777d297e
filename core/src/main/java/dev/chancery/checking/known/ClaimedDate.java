package dev.chancery.checking.known;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.MatchResult;

/// A date as a text claims it: a year, a month or a day.
record ClaimedDate(RoughDate date) implements Timing {

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  /// "1963", "April 1963", "April 1, 1963", "1 April 1963".
  static final String PATTERN =
      "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:(?<month>%s)\\s+(?:(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?:of\\s+)?)?(?<year>%s)(?!\\d|s\\b|,\\d|\\s*(?:percent|%%|km|million|troops|people))"
          .formatted(MONTH, Marked.YEAR);

  private static final long NEAR_DAYS = 2;

  static ClaimedDate of(MatchResult found) {
    return of(found, "");
  }

  /// The date in groups whose names end in `mark`, where a pattern has the date twice.
  static ClaimedDate of(MatchResult found, String mark) {
    String month = found.group("month" + mark);
    String first = found.group("day" + mark);
    String day = first == null ? found.group("day2" + mark) : first;
    if (month == null) {
      return new ClaimedDate(new RoughDate(found.group("year" + mark)));
    }
    String start = "%s-%02d".formatted(found.group("year" + mark), month(month));
    boolean whole =
        day != null
            && Integer.parseInt(day) >= 1
            && Integer.parseInt(day) <= new RoughDate(start).latest().getDayOfMonth();
    return new ClaimedDate(
        new RoughDate(whole ? "%s-%02d".formatted(start, Integer.parseInt(day)) : start));
  }

  private static int month(String word) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().regionMatches(true, 0, word, 0, 3))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word + " is no month"))
        .getValue();
  }

  @Override
  public int year() {
    return date.year();
  }

  /// Whether it is the known date as far as both go; open where they are a day or two apart, as
  /// dates of far places are.
  @Override
  public Answer fits(RoughDate known) {
    if (known.text().startsWith(date.text()) || date.text().startsWith(known.text())) {
      return Answer.YES;
    }
    boolean near = apart(known.earliest(), date.earliest()) <= NEAR_DAYS;
    boolean days = known.text().length() == date.text().length();
    return near && days ? Answer.UNKNOWN : Answer.NO;
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
