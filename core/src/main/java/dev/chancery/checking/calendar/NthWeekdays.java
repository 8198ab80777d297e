package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Days of the week that are counted in a month and stand beside their date: "31 March 2017, the
/// last Friday of the month", "the first Monday of May, 4 May".
final class NthWeekdays {

  private static final String NTH =
      "\\b(?<nth>first|second|third|fourth|last|final)\\s+(?<weekdays>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\s+(?:of|in)\\s+(?:(?<year>(?:the\\s+)?(?:new\\s+)?year)|(?:the|this|that|next|last)\\s+month|the\\s+following\\s+month|%s(?:\\s+%s)?)"
          .formatted(DateWords.MONTH, DateWords.YEAR);

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(NTH + "(?:,?\\s*\\(|,\\s+|\\s+[–—]\\s+)(?:on\\s+)?" + DayRun.DATES),
          Wording.of(
              DayRun.DATES
                  + "(?:,?\\s*\\(|,?\\s+(?:which\\s+)?(?:is|was|will be|falls on|fell"
                  + " on)\\s+|,\\s+|\\s+[–—]\\s+)(?:the\\s+)"
                  + NTH));

  private final MeantYears years;

  NthWeekdays(MeantYears years) {
    this.years = years;
  }

  Stream<ToldDay> in(String text) {
    return FORMS.stream()
        .flatMap(form -> form.results(text))
        .flatMap(found -> told(found).stream());
  }

  private List<ToldDay> told(MatchResult found) {
    DayOfWeek weekday = DateWords.weekday(found.group("weekdays"));
    List<DayRun.Day> days = DayRun.of(found.group("dates")).map(DayRun::days).orElse(List.of());
    if (days.size() != 1) {
      return List.of();
    }
    List<LocalDate> meant = years.of(days.getFirst().day(), days.getFirst().year());
    return List.of(new ToldDay(found.start(), found.end(), weekday, meant, true));
  }
}
