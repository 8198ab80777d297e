package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A day with a name against the day of the week alone: "India celebrated its Independence Day on
/// Friday", "Christmas Day falls on a Thursday this year".
final class NamedDayWeekdayCheck implements SentenceCheck {

  private static final String WEEKDAY = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b";
  private static final Wording FALLS =
      Wording.of(
          "^(?:,?\\s+(?:which\\s+)?(?:falls?|fell|falling|will"
              + " fall|is|was|landed|lands)\\s+on\\s+(?:a\\s+)?|,\\s+a\\s+)"
              + WEEKDAY
              + "(?!,?\\s+"
              + DateWords.MONTH
              + "|,?\\s+\\d)(?:\\s+(?:this year|in\\s+(?<year>"
              + DateWords.YEAR
              + ")))?");
  private static final Wording CELEBRATED =
      Wording.of(
          "^(?:\\s+[^.,;:\\d]{0,30}?)?\\s+on\\s+"
              + WEEKDAY
              + "(?!,?\\s+(?:"
              + DateWords.MONTH
              + "|\\d))");
  private static final Wording CELEBRATES =
      Wording.of(
          "(?i)\\b(?:celebrates?|celebrated|marks?|marked|observes?|observed)\\s+(?:its|the|their)\\s+(?:[\\w-]+\\s+)?$");

  /// "On Thursday India marks its Independence Day".
  private static final Wording ON_WEEKDAY =
      Wording.of(
          "(?:^|[,;] )[Oo]n\\s+"
              + WEEKDAY
              + "(?!,?\\s+(?:"
              + DateWords.MONTH
              + "|\\d)),?\\s+[^.,;:\\d]{2,40}?\\b(?:celebrates?|celebrated|marks?|marked|observes?|observed)\\s+(?:its|the|their)\\s+(?:[\\w-]+\\s+)?$");

  private static final int NEAR = 4;

  private final NamedDays named;

  NamedDayWeekdayCheck(World world) {
    named = new NamedDays(world);
  }

  @Override
  public String name() {
    return "named-day-weekday";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    if (scene.published().isEmpty()
        || !NamedDays.HINT.isIn(scene.text(sentence))
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    String text = scene.text(sentence);
    return named
        .in(text)
        .flatMap(day ->
            Stream.of(
                    FALLS
                        .results(text.substring(day.end()))
                        .flatMap(found -> falls(scene, sentence, day, found).stream()),
                    CELEBRATED
                        .results(text.substring(day.end()))
                        .flatMap(found -> celebrated(scene, sentence, text, day, found).stream()),
                    ON_WEEKDAY
                        .results(text.substring(0, day.start()))
                        .flatMap(found -> celebrated(scene, sentence, text, day, found).stream()))
                .flatMap(checked -> checked));
  }

  private Optional<Checked> falls(
      Scene scene, Sentence sentence, MatchResult day, MatchResult found) {
    int now = scene.published().orElseThrow().getYear();
    int year = found.group("year") == null ? now : Integer.parseInt(found.group("year"));
    DayOfWeek claimed = DateWords.weekday(found.group("weekday"));
    List<Interpretation> all =
        named.dates(scene, sentence, day, year).map(date -> date.asWeekday(claimed)).toList();
    return judged(scene, sentence, day, found, all);
  }

  /// The day itself, where the state is told to celebrate it; a feast for it is held near it.
  private Optional<Checked> celebrated(
      Scene scene, Sentence sentence, String text, MatchResult day, MatchResult found) {
    LocalDate published = scene.published().orElseThrow();
    DayOfWeek claimed = DateWords.weekday(found.group("weekday"));
    List<NamedDays.Dated> dates =
        named
            .dates(scene, sentence, day, published.getYear())
            .filter(date -> Math.abs(date.day().toEpochDay() - published.toEpochDay()) <= NEAR)
            .toList();
    boolean itself = CELEBRATES.isIn(text.substring(0, day.start()));
    if (itself && !NationalDayCheck.isFeast(text)) {
      return judged(
          scene,
          sentence,
          day,
          found,
          dates.stream().map(date -> date.asWeekday(claimed)).toList());
    }
    LocalDate held = published.with(TemporalAdjusters.previousOrSame(claimed));
    return judged(
        scene, sentence, day, found, dates.stream().flatMap(date -> date.beside(held)).toList());
  }

  private Optional<Checked> judged(
      Scene scene,
      Sentence sentence,
      MatchResult day,
      MatchResult found,
      List<Interpretation> all) {
    boolean ahead = found.end() <= day.start() && found.end() == day.start();
    Span span =
        ahead
            ? scene.span(sentence, found.start(), day.end())
            : scene.span(sentence, day.start(), day.end() + found.end());
    if (all.isEmpty() || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    Interpretation told =
        all.stream().filter(Interpretation::agrees).findFirst().orElse(all.getFirst());
    String summary = told.definition() + " is a " + told.found() + ".";
    return Optional.of(
        Checked.words(sentence, span, ClaimType.CALENDAR, scene.verdict(this, summary, all)));
  }
}
