package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Days that are told together: "29 July", "5 and 6 October 2020", "from 30 June to 2 July".
///
/// @param days the days, in order, each with its year where that is told
/// @param isRange whether only the first and the last are named
record DayRun(List<Day> days, boolean isRange) {

  /// A day of the year.
  record Day(MonthDay day, Optional<Integer> year) {}

  private static final String WORDS =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)";
  private static final String DAY =
      "(?:" + DateWords.DAY + "(?![\\d:])|" + WORDS + "(?=\\s+of\\s))";
  private static final String YEAR = "(?:,?\\s+" + DateWords.YEAR + "\\b)?";
  private static final String LINK =
      "(?:,?\\s+(?:and|or|to|until|till|through)\\s+(?:on\\s+)?(?:the\\s+)?|\\s*[-–—]\\s*)";

  private static final String EUROPEAN =
      "(?:the\\s+)?(?:%1$s(?:(?:\\s+of)?\\s+%2$s%3$s)?(?:,\\s+%1$s)*%4$s)?%1$s(?:\\s+of)?\\s+%2$s"
          .formatted(DAY, DateWords.MONTH, YEAR, LINK);
  private static final String AMERICAN =
      "%2$s\\s+(?:the\\s+)?%1$s(?:(?:,\\s+%1$s)*%3$s(?:%4$s(?:%2$s\\s+)?%1$s))?"
          .formatted(DateWords.DAY + "(?![\\d:])", DateWords.MONTH, YEAR, LINK);

  /// One or several dates.
  static final String DATES =
      "(?<dates>\\b(?:"
          + EUROPEAN
          + "|"
          + AMERICAN
          + ")(?![\\d\\w]|:\\d|\\s*(?:percent|per cent|million|billion|%))"
          + YEAR
          + ")";

  /// One or several days of the week.
  static final String WEEKDAYS =
      "(?<weekdays>\\b%1$s(?!\\p{L})(?:(?:,\\s+(?:an?\\s+|the\\s+)?%1$s(?!\\p{L}))*(?:,?\\s+(?:and|or|to|until|till|through)\\s+(?:an?\\s+|the\\s+)?|[-–—])%1$s(?!\\p{L}))?)"
          .formatted(DateWords.WEEKDAY);

  private static final Wording WEEKDAY = Wording.of(DateWords.WEEKDAY);
  private static final Wording PART =
      Wording.of(
          "(?<year>\\b%s\\b)|(?<month>%s)|(?<day>\\b(?:%s|%s)\\b)"
              .formatted(DateWords.YEAR, DateWords.MONTH, DateWords.DAY, WORDS));
  private static final Wording RANGE =
      Wording.of("\\b(?:to|until|till|through)\\b|\\d\\s*[-–—]\\s*[\\dA-Z]");

  /// The days in the words that [#DATES] has found; none where one of them is in no year.
  static Optional<DayRun> of(String words) {
    List<Integer> numbers = new ArrayList<>();
    List<Day> days = new ArrayList<>();
    Month month = null;
    for (MatchResult part : PART.results(words).toList()) {
      if (part.group("year") != null) {
        int year = Integer.parseInt(part.group());
        days.replaceAll(
            day -> day.year().isPresent() ? day : new Day(day.day(), Optional.of(year)));
      } else if (part.group("month") != null) {
        month = DateWords.month(part.group());
        if (!addAll(numbers, month, days)) {
          return Optional.empty();
        }
      } else {
        numbers.add(number(part.group()));
        if (month != null && isAmerican(words) && !addAll(numbers, month, days)) {
          return Optional.empty();
        }
      }
    }
    return days.isEmpty() || !numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new DayRun(List.copyOf(days), RANGE.isIn(words)));
  }

  private static boolean isAmerican(String words) {
    return Character.isUpperCase(words.codePointAt(0));
  }

  private static int number(String words) {
    String digits = words.replaceAll("\\D", "");
    return digits.isEmpty() ? Counts.ordinal(words).orElse(0) : Integer.parseInt(digits);
  }

  private static boolean addAll(List<Integer> numbers, Month month, List<Day> days) {
    for (int number : numbers) {
      if (number < 1 || number > month.maxLength()) {
        return false;
      }
      days.add(new Day(MonthDay.of(month, number), Optional.empty()));
    }
    numbers.clear();
    return true;
  }

  /// The days of the week in the words that [#WEEKDAYS] has found.
  static List<DayOfWeek> weekdays(String words) {
    return WEEKDAY.results(words).map(found -> DateWords.weekday(found.group())).toList();
  }
}
