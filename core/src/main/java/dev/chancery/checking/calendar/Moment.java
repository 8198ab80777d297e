package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Lately;
import dev.chancery.checking.frame.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// A year, a month or a day as it stands in a text, with its year.
///
/// @param first its first day
/// @param last its last day
/// @param start its first character in the text
/// @param end the character after its last
record Moment(LocalDate first, LocalDate last, int start, int end) {

  /// "2019", "March 2019", "1 March 2019", "March 1, 2019".
  static final String PATTERN =
      "(?:(?:(?<%1$sday>%2$s)(?:\\s+of)?\\s+)?(?<%1$smonth>%3$s)\\s+(?:(?<%1$sday2>%2$s),?\\s+)?(?:of\\s+)?)?(?<%1$syear>%4$s)\\b(?!,\\d|\\s*%%|s\\b)";

  private static final Wording MOMENT = Wording.of("(?<![\\d,.$€£-])\\b" + pattern("m"));

  /// The pattern with its groups named by a letter.
  static String pattern(String name) {
    return PATTERN.formatted(name, DateWords.DAY, DateWords.MONTH, DateWords.YEAR);
  }

  /// "1 July to 31 December 2024": the first leaves its year to the second.
  private static final Wording SHARED =
      Wording.of(
          "\\b(?:(?<day>%1$s)\\s+(?<month>%2$s)|(?<month2>%2$s)(?:\\s+(?<day2>%1$s))?)(?=(?:\\s+(?:to|until|till|through|and)\\s+|\\s*[-–]\\s*)(?:(?:%1$s\\s+)?%2$s|%2$s\\s+%1$s),?\\s+(?<year>%3$s)\\b)"
              .formatted(DateWords.DAY, DateWords.MONTH, DateWords.YEAR));

  private static Optional<Moment> shared(MatchResult found) {
    boolean before = found.group("month") != null;
    String name = found.group(before ? "month" : "month2");
    String day = found.group(before ? "day" : "day2");
    int year = Integer.parseInt(found.group("year"));
    if (day == null) {
      LocalDate first = LocalDate.of(year, DateWords.month(name), 1);
      return Optional.of(
          new Moment(first, first.plusMonths(1).minusDays(1), found.start(), found.end()));
    }
    return DateWords.monthDay(name, day)
        .flatMap(date -> DateWords.date(date, year))
        .map(date -> new Moment(date, date, found.start(), found.end()));
  }

  private static final Lately<List<Moment>> LATELY = new Lately<>(Moment::read);

  /// All of a text.
  static List<Moment> in(String text) {
    return LATELY.of(text);
  }

  private static List<Moment> read(String text) {
    List<Moment> all = new ArrayList<>();
    SHARED.results(text).forEach(found -> shared(found).ifPresent(all::add));
    MOMENT.results(text).forEach(found -> of(found, "m", 0).ifPresent(all::add));
    return List.copyOf(all);
  }

  /// The moment in a match of a pattern that holds [#pattern(String)].
  static Optional<Moment> of(MatchResult found, String name, int offset) {
    int year = Integer.parseInt(found.group(name + "year"));
    int end = offset + found.end(name + "year");
    if (found.group(name + "month") == null) {
      LocalDate first = LocalDate.of(year, 1, 1);
      int start = offset + found.start(name + "year");
      return Optional.of(new Moment(first, first.plusYears(1).minusDays(1), start, end));
    }
    Month month = DateWords.month(found.group(name + "month"));
    boolean before = found.group(name + "day") != null;
    int start = offset + found.start(name + (before ? "day" : "month"));
    String day = before ? found.group(name + "day") : found.group(name + "day2");
    if (day == null) {
      LocalDate first = LocalDate.of(year, month, 1);
      return Optional.of(new Moment(first, first.plusMonths(1).minusDays(1), start, end));
    }
    return DateWords.monthDay(found.group(name + "month"), day)
        .flatMap(date -> DateWords.date(date, year))
        .map(date -> new Moment(date, date, start, end));
  }

  int year() {
    return first.getYear();
  }

  boolean hasMonth() {
    return first.getMonth() == last.getMonth();
  }

  boolean hasDay() {
    return first.equals(last);
  }
}
