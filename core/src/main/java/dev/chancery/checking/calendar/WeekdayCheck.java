package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A day of the week against the date beside it: "Tuesday, July 29", "July 29, which is a Tuesday".
///
/// Where the text leaves the year out, every year that can be meant is tried: it differs only when
/// the day is wrong in all of them.
final class WeekdayCheck implements SentenceCheck {

  private static final String NAME = "weekday";
  private static final String SOURCE = "Gregorian calendar";

  /// Not "the first Monday, the 4th": another day of the week may be meant.
  private static final String WEEKDAY =
      "(?<!\\bfirst )(?<!\\bsecond )(?<!\\bthird )(?<!\\blast )\\b(?<weekday>"
          + DateWords.WEEKDAY
          + ")";

  private static final List<Wording> FORMS =
      List.of(
          // Tuesday, July 29, 2025; Tuesday (July 29); Tuesday morning, 29 July
          Wording.of(
              WEEKDAY
                  + "(?:\\s+(?:morning|afternoon|evening|night)|['’]s\\s+\\w+)?,?\\s+(?:the\\s+|\\(|on\\s+|[–—]\\s+)?"
                  + DayDate.PATTERN),
          // July 29 (Tuesday); July 29, 2025, a Tuesday; July 29, which falls on a Tuesday
          Wording.of(
              DayDate.PATTERN
                  + "\\s*(?:,?\\s*\\(|,?\\s+(?:which|that)\\s+(?:is|was|falls on|fell on|will fall"
                  + " on|will be|would"
                  + " be)\\s+(?:a\\s+)?|,?\\s+(?:a|is\\s+a|was\\s+a|fell\\s+on\\s+a|falls\\s+on\\s+a|will\\s+be\\s+a|will\\s+fall\\s+on\\s+a)\\s+|,\\s+)"
                  + WEEKDAY
                  + "\\b"),
          // Monday 28 to Wednesday 30 July
          Wording.of(
              WEEKDAY
                  + "\\s+(?<day2>"
                  + DateWords.DAY
                  + ")(?=\\s*(?:and|to|until|through|-|–)\\s*(?:"
                  + DateWords.WEEKDAY
                  + "\\s+)?"
                  + DateWords.DAY
                  + "\\s+(?<month2>"
                  + DateWords.MONTH
                  + "))(?<month>(?!))?(?<day>(?!))?(?<year>(?!))?"),
          // 2025-07-29 (Tuesday)
          Wording.of(
              "\\b(?<iso>\\d{4}-\\d\\d-\\d\\d)\\s*(?:,\\s*(?:a\\s+)?|\\()" + WEEKDAY + "\\b"),
          Wording.of(WEEKDAY + ",?\\s*\\(?(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b"));

  private static final Wording HINT = Wording.of("Mon|Tue|Wed|Thu|Fri|Sat|Sun");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    if (!HINT.isIn(text) || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    Stream<Checked> dated =
        FORMS.stream()
            .flatMap(form -> form.results(text))
            .flatMap(found -> check(scene, sentence, found).stream());
    Stream<Checked> around =
        scene.published().stream()
            .flatMap(day -> new DaysAround(scene, sentence, day).told())
            .flatMap(told ->
                judged(
                    scene,
                    sentence,
                    scene.span(sentence, told.start(), told.end()),
                    told.days(),
                    told.weekday())
                    .stream());
    return Stream.concat(dated, around);
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, MatchResult found) {
    Span span = scene.span(sentence, found.start(), found.end());
    DayOfWeek claimed = DateWords.weekday(found.group("weekday"));
    return judged(scene, sentence, span, dates(scene, sentence, found), claimed);
  }

  private Optional<Checked> judged(
      Scene scene, Sentence sentence, Span span, List<LocalDate> days, DayOfWeek claimed) {
    List<Interpretation> all = days.stream().map(date -> interpretation(date, claimed)).toList();
    if (all.isEmpty() || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    String summary = all.getFirst().definition() + " is a " + all.getFirst().found() + ".";
    return Optional.of(
        Checked.words(sentence, span, ClaimType.CALENDAR, scene.verdict(this, summary, all)));
  }

  /// The dates that can be meant.
  private static List<LocalDate> dates(Scene scene, Sentence sentence, MatchResult found) {
    return found.namedGroups().containsKey("iso")
        ? DateWords.iso(found.group("iso")).stream().toList()
        : DayDate.of(found, 0).map(date -> date.years(scene, sentence)).orElse(List.of());
  }

  private static Interpretation interpretation(LocalDate date, DayOfWeek claimed) {
    return Interpretation.found(
        DateWords.plain(date),
        SOURCE,
        DateWords.name(date.getDayOfWeek()),
        date.getDayOfWeek() == claimed);
  }
}
