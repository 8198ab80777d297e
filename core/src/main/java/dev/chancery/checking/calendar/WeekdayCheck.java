package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Assertion;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.Block;
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

  /// 2025-07-29 (Tuesday); Tuesday, 2025-07-29
  private static final List<Wording> ISO =
      List.of(
          Wording.of(
              "\\b(?<iso>\\d{4}-\\d\\d-\\d\\d)\\s*(?:,\\s*(?:a\\s+)?|\\()(?<weekday>"
                  + DateWords.WEEKDAY
                  + ")\\b"),
          Wording.of(
              "\\b(?<weekday>" + DateWords.WEEKDAY + "),?\\s*\\(?(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b"));

  /// "They did not arrive until Monday, 18 January" denies nothing of the day.
  private static final Wording NOT_UNTIL =
      Wording.of(
          "\\b(?:not|n['’]t)\\b[^.;]*\\b(?:until|before|till)\\s+(?:the\\s+\\w+\\s+of\\s+)?$");

  /// What is denied is the deed, not its day: "will not open on Friday, 14 June".
  private static final Wording NOT_DONE =
      Wording.of(
          "(?i)\\b(?:(?:did|do|does|will|would|ha[sd]|have|could|can|must|may|shall|should|was|were|is|are)\\s+(?:not|never)|(?:did|do|does|wo|would|ha[sd]|have|could|must|was|were|is|are)n['’]t|cannot|never|without|reject(?:s|ed)?|turned"
              + " down|no(?:t a)?)\\s+(?!on\\b|longer on\\b)\\p{L}+[^.;:]*$");

  /// "Not on Wednesday but tomorrow, Tuesday".
  private static final Wording BUT = Wording.of("(?i)\\bnot\\b[^.;]*\\bbut\\b[^.;]*$");

  /// What may make the day itself wrong.
  private static final Wording MISTAKEN =
      Wording.of(
          "(?i)\\b(?:wrong\\w*|mistak\\w*|fals\\w+|myth|incorrect\\w*|erroneous\\w*|error|misprint\\w*|misdat\\w+|claim\\w*|report(?:s|ed)?|den(?:y|ies|ied)|correct\\w*|rumou?rs?|that"
              + " is not|dated)\\b");

  private static final Wording HINT = Wording.of("Mon|Tue|Wed|Thu|Fri|Sat|Sun");

  private final EventDeeds events;

  WeekdayCheck(Remembered remembered) {
    events = new EventDeeds(remembered);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    if (sentence.index() == 0 && !HINT.isIn(text)) {
      return dateline(scene, sentence);
    }
    if (!HINT.isIn(text) || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    MeantYears years = new MeantYears(scene, sentence);
    Stream<ToldDay> all =
        Stream.of(
                ISO.stream().flatMap(form -> form.results(text)).flatMap(WeekdayCheck::iso),
                new DatedWeekdays(years).in(text),
                new NthWeekdays(years).in(text),
                scene.published().stream()
                    .flatMap(day -> new DaysAround(scene, sentence, day).told()),
                scene.published().stream().flatMap(day -> new DayOffsets(years, day).in(text)),
                scene.published().stream().flatMap(_ -> events.ofLate(scene, sentence)),
                scene.published().stream()
                    .filter(_ -> sentence.index() > 0)
                    .flatMap(day ->
                        new DayOffsets(years, day)
                            .of(scene.text(scene.sentence(sentence.index() - 1)), text)))
            .flatMap(told -> told);
    return Stream.concat(
        dateline(scene, sentence), all.flatMap(told -> judged(scene, sentence, told).stream()));
  }

  /// "VIENNA, Tuesday, July 14, 2015": the line before the first words.
  private Stream<Checked> dateline(Scene scene, Sentence sentence) {
    return scene.ground().layout().blocks().stream()
        .filter(_ -> sentence.index() == 0)
        .filter(block -> block.role() == Block.Role.DATELINE)
        .filter(block -> block.span().end() <= sentence.span().start())
        .flatMap(block ->
            new DatedWeekdays(new MeantYears(scene, sentence))
                .in(scene.quote(block.span()))
                .filter(told -> !told.days().isEmpty())
                .map(told -> told(scene, sentence, block.span(), told)));
  }

  private static Stream<ToldDay> iso(MatchResult found) {
    DayOfWeek weekday = DateWords.weekday(found.group("weekday"));
    List<LocalDate> days = DateWords.iso(found.group("iso")).stream().toList();
    return Stream.of(new ToldDay(found.start(), found.end(), weekday, days, true));
  }

  private Optional<Checked> judged(Scene scene, Sentence sentence, ToldDay told) {
    Span span = scene.span(sentence, told.start(), told.end());
    Assertion assertion = scene.assertion(sentence, span);
    String before = before(scene, sentence, told);
    boolean done =
        (NOT_DONE.isIn(before) && told.apposed()) || BUT.isIn(before) || NOT_UNTIL.isIn(before);
    boolean apposed =
        (told.apposed() && assertion == Assertion.SUPPOSED)
            || (done && !MISTAKEN.isIn(scene.text(sentence)));
    boolean meant = assertion.hasDates() || apposed;
    return told.days().isEmpty() || !meant
        ? Optional.empty()
        : Optional.of(told(scene, sentence, span, told));
  }

  private Checked told(Scene scene, Sentence sentence, Span span, ToldDay told) {
    List<Interpretation> all =
        told.days().stream().map(date -> interpretation(date, told.weekday())).toList();
    String summary = all.getFirst().definition() + " is a " + all.getFirst().found() + ".";
    return Checked.words(sentence, span, ClaimType.CALENDAR, scene.verdict(this, summary, all));
  }

  private static String before(Scene scene, Sentence sentence, ToldDay told) {
    return scene.text(sentence).substring(0, told.start());
  }

  private static Interpretation interpretation(LocalDate date, DayOfWeek claimed) {
    return Interpretation.found(
        DateWords.plain(date),
        SOURCE,
        DateWords.name(date.getDayOfWeek()),
        date.getDayOfWeek() == claimed);
  }
}
