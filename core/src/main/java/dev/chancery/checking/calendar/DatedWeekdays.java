package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Days of the week that stand beside their dates, one beside one or several beside as many:
/// "Tuesday, July 29", "5 and 6 October, a Monday and a Tuesday", "Monday to Wednesday (3–5 June)".
final class DatedWeekdays {

  /// What may stand between the day of the week and the date: the time of day, the week, "the".
  private static final String TO_DATE =
      "(?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night|noon|midday|midnight))?(?:['’]s\\s+[\\w-]+)?(?:,?\\s+(?:of\\s+)?(?:next|last|this|that|the"
          + " same|the"
          + " following)\\s+(?:week|month|year)|\\s+next)?(?:,?\\s+at\\s+(?:\\d[\\d.:]*|noon|midnight|[a-z]+)(?:\\s+(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|o['’]clock|GMT|local"
          + " time))*)?(?:,?\\s*\\(|,?\\s+[–—]\\s+|,?\\s+)(?:(?:that is|i\\.e\\.|namely|falling"
          + " on|which falls on|which is),?\\s+)?(?:on\\s+)?";

  private static final String VERB =
      "(?:(?:which|that|it)\\s+)?(?:this year\\s+|in \\d{4}\\s+|also\\s+)?(?:is|was|will be|would"
          + " be|being|happens to be|happened to be|(?:falls|fell|falling|will fall|would"
          + " fall)(?:\\s+this year)?\\s+on)\\s+(?:(?:an?|the)\\s+)?";

  /// What may stand between the date and the day of the week.
  private static final String TO_WEEKDAY =
      "(?:\\s+(?:this|next|last)\\s+year)?(?:\\s*,?\\s*\\((?:an?\\s+)?|,?\\s+[–—]\\s+(?:an?\\s+)?|,?\\s+(?<verb>"
          + VERB
          + ")|,?\\s+an?\\s+|(?<bare>,\\s+(?:from\\s+)?))";

  /// "On July 29, Tuesday's papers told of it": what follows a comma may begin something else.
  private static final Wording CLOSED =
      Wording.of(
          "^(?:\\s+(?:morning|afternoon|evening|night))?\\s*(?:[,.;:)!?\"”–—]|$|and\\b|at\\b)");

  private static final Wording DATE_AFTER = Wording.of(DayRun.WEEKDAYS + TO_DATE + DayRun.DATES);
  private static final Wording DATE_BEFORE =
      Wording.of(DayRun.DATES + TO_WEEKDAY + DayRun.WEEKDAYS);

  /// "Monday 28 to Wednesday 30 July": the last one tells the month.
  private static final Wording SHARED =
      Wording.of(
          "\\b(?<weekdays>%1$s)\\s+(?:the\\s+)?(?<day>%2$s)(?=(?:,\\s+%1$s\\s+(?:the\\s+)?%2$s)*,?\\s*(?:and|to|until|till|through|-|–)\\s*(?:%1$s,?\\s+)?(?:the\\s+)?%2$s(?:\\s+of)?\\s+(?<month>%3$s)\\b(?<year>,?\\s+%4$s\\b)?)"
              .formatted(DateWords.WEEKDAY, DateWords.DAY, DateWords.MONTH, DateWords.YEAR));

  private static final Wording RANGE = Wording.of("\\b(?:to|until|till|through)\\b|y[-–—]");

  /// Not "the first Monday, the 4th": it need not be the first of a month.
  private static final Wording NUMBERED =
      Wording.of("\\b(?:first|second|third|fourth|final|every|each)\\s+$");

  private final MeantYears years;

  DatedWeekdays(MeantYears years) {
    this.years = years;
  }

  Stream<ToldDay> in(String text) {
    Stream<MatchResult> after =
        DATE_AFTER
            .results(text)
            .filter(found -> !NUMBERED.isIn(text.substring(0, found.start("weekdays"))));
    Stream<MatchResult> before =
        DATE_BEFORE
            .results(text)
            .filter(
                found -> found.group("bare") == null || CLOSED.isIn(text.substring(found.end())));
    return Stream.of(
            after.flatMap(found -> pairs(found, found.group("dates"), true)),
            SHARED.results(text).flatMap(found -> pairs(found, shared(found), true)),
            before.flatMap(
                found -> pairs(found, found.group("dates"), found.group("verb") == null)))
        .flatMap(told -> told);
  }

  private static String shared(MatchResult found) {
    String year = found.group("year");
    return found.group("day") + " " + found.group("month") + (year == null ? "" : year);
  }

  private Stream<ToldDay> pairs(MatchResult found, String dates, boolean apposed) {
    String words = found.group("weekdays");
    List<DayOfWeek> weekdays = DayRun.weekdays(words);
    Optional<DayRun> run = DayRun.of(dates);
    List<ToldDay> all = new ArrayList<>();
    run.map(told -> matched(weekdays, RANGE.isIn(words), told))
        .ifPresent(days -> {
          for (int at = 0; at < days.size(); at++) {
            List<LocalDate> meant = dates(days, at);
            all.add(new ToldDay(found.start(), found.end(), weekdays.get(at), meant, apposed));
          }
        });
    return all.stream();
  }

  /// The dates that go with the days of the week, as many; none where it is not plain which.
  private static List<DayRun.Day> matched(List<DayOfWeek> weekdays, boolean isRange, DayRun dates) {
    List<DayRun.Day> days = dates.days();
    if (weekdays.size() == days.size()) {
      return isRange && isLong(days) ? List.of() : days;
    }
    boolean ends = weekdays.size() == 2 && isRange && days.size() > 2;
    return ends ? List.of(days.getFirst(), days.getLast()) : List.of();
  }

  /// "Open Monday to Friday, 3 June to 30 September" tells of weeks.
  private static boolean isLong(List<DayRun.Day> days) {
    int from = days.getFirst().day().atYear(2000).getDayOfYear();
    int to = days.getLast().day().atYear(2000).getDayOfYear();
    return Math.floorMod(to - from, 366) >= 7;
  }

  /// The days that can be meant; at the turn of the year a first date is of the year before that of
  /// the last.
  private List<LocalDate> dates(List<DayRun.Day> days, int at) {
    DayRun.Day day = days.get(at);
    List<LocalDate> plain = years.of(day.day(), day.year());
    boolean turns = day.day().isAfter(days.getLast().day());
    return turns && day.year().isPresent()
        ? Stream.concat(plain.stream(), plain.stream().map(date -> date.minusYears(1))).toList()
        : plain;
  }
}
