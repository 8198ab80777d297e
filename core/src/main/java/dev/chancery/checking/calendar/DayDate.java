package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/// A day of the year as it stands in a text, with its year where that is given.
///
/// @param start its first character
/// @param end the character after its last
record DayDate(MonthDay day, Optional<Integer> year, int start, int end) {

  /// "July 28, 2025", "28 July", "the 28th of July".
  static final String PATTERN =
      "(?:(?<month>%1$s)\\s+(?<day>%2$s)|(?:the\\s+)?(?<day2>%2$s)(?:\\s+of)?\\s+(?<month2>%1$s))(?![\\d\\w]|:\\d|\\s*(?:percent|per cent|million|billion|%%))"
              .formatted(DateWords.MONTH, DateWords.DAY)
          + "(?:,?\\s+(?<year>"
          + DateWords.YEAR
          + ")\\b)?";

  /// The date in a match of a pattern that holds [#PATTERN]; nothing when no year has such a day.
  static Optional<DayDate> of(MatchResult found, int offset) {
    boolean american = found.group("month") != null;
    String month = american ? "month" : "month2";
    String day = american ? "day" : "day2";
    return DateWords.monthDay(found.group(month), found.group(day))
        .map(date ->
            new DayDate(
                date,
                Optional.ofNullable(found.group("year")).map(Integer::valueOf),
                offset + Math.min(found.start(month), found.start(day)),
                offset + found.end()));
  }

  /// The date that is tied to words, after them or before them.
  static Optional<DayDate> tied(String text, MatchResult words, Wording after, Wording before) {
    Matcher behind = after.matcher(text.substring(words.end()));
    if (behind.find()) {
      return of(behind, words.end());
    }
    Matcher ahead = before.matcher(text.substring(0, words.start()));
    return ahead.find()
        ? of(ahead, 0).map(date -> new DayDate(date.day(), date.year(), date.start(), words.end()))
        : Optional.empty();
  }

  /// The dates that can be meant, the likeliest first.
  List<LocalDate> years(Scene scene, Sentence sentence) {
    return new MeantYears(scene, sentence).of(day, year);
  }
}
