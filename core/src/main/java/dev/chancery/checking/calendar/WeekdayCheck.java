package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.model.Verdict;
import dev.chancery.reading.parse.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A day of the week against the date beside it: "Tuesday, July 29", "July 29, which is a Tuesday".
///
/// Where the text leaves the year out, every year that can be meant is tried: it differs only when
/// the day is wrong in all of them.
final class WeekdayCheck implements SentenceCheck {

  private static final String NAME = "weekday";
  private static final String SOURCE = "Gregorian calendar";

  private static final String WEEKDAY = "\\b(?<weekday>" + DateWords.WEEKDAY + ")";
  private static final String DATE =
      "(?:(?<month>%1$s)\\s+(?<day>%2$s)|(?:the\\s+)?(?<day2>%2$s)(?:\\s+of)?\\s+(?<month2>%1$s))(?!\\d|:|\\s*(?:percent|per cent|million|billion|%%))"
              .formatted(DateWords.MONTH, DateWords.DAY)
          + "(?:,?\\s+(?<year>"
          + DateWords.YEAR
          + ")\\b)?";
  private static final List<Pattern> FORMS =
      List.of(
          // Tuesday, July 29, 2025; Tuesday (July 29); Tuesday morning, 29 July
          Pattern.compile(
              WEEKDAY
                  + "(?:\\s+(?:morning|afternoon|evening|night))?,?\\s+(?:the\\s+|\\(|on\\s+)?"
                  + DATE),
          // July 29 (Tuesday); July 29, 2025, a Tuesday; July 29, which falls on a Tuesday
          Pattern.compile(
              DATE
                  + "\\s*(?:,?\\s*\\(|,?\\s+(?:which|that)\\s+(?:is|was|falls on|fell on|will fall"
                  + " on|will be|would"
                  + " be)\\s+(?:a\\s+)?|,?\\s+(?:a|is\\s+a|was\\s+a|fell\\s+on\\s+a|falls\\s+on\\s+a|will\\s+be\\s+a|will\\s+fall\\s+on\\s+a)\\s+|,\\s+)"
                  + WEEKDAY
                  + "\\b"));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    if (OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    return FORMS.stream()
        .flatMap(form -> form.matcher(scene.text(sentence)).results())
        .flatMap(found -> check(scene, sentence, found).stream());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, MatchResult found) {
    Span span = scene.span(sentence, found.start(), found.end());
    if (!scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    return day(found)
        .map(day -> judged(scene, sentence, found, day))
        .filter(verdict -> !verdict.interpretations().isEmpty())
        .map(verdict -> Checked.words(sentence, span, ClaimType.CALENDAR, verdict));
  }

  private static Optional<MonthDay> day(MatchResult found) {
    boolean american = found.group("month") != null;
    return american
        ? DateWords.monthDay(found.group("month"), found.group("day"))
        : DateWords.monthDay(found.group("month2"), found.group("day2"));
  }

  private Verdict judged(Scene scene, Sentence sentence, MatchResult found, MonthDay day) {
    DayOfWeek claimed = DateWords.weekday(found.group("weekday"));
    List<Interpretation> all =
        new MeantYears(scene, sentence)
            .of(day, Optional.ofNullable(found.group("year")).map(Integer::valueOf)).stream()
                .map(date -> interpretation(date, claimed))
                .toList();
    if (all.isEmpty()) {
      return scene.noData(this, "The year would settle this.");
    }
    String plain = all.getFirst().definition();
    return scene.verdict(this, plain + " is a " + all.getFirst().found() + ".", all);
  }

  private static Interpretation interpretation(LocalDate date, DayOfWeek claimed) {
    return Interpretation.found(
        DateWords.plain(date),
        SOURCE,
        DateWords.name(date.getDayOfWeek()),
        date.getDayOfWeek() == claimed);
  }
}
