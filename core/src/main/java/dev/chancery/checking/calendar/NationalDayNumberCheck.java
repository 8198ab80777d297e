package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Verdict;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.fact.NationalDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// "Peru's 204th Independence Day": the number against the year that the day is counted from.
final class NationalDayNumberCheck implements SentenceCheck {

  private final StateDays days;
  private final Wording numbered;

  NationalDayNumberCheck(World world) {
    days = new StateDays(world);
    numbered =
        Wording.of(
            ("(?i)\\b(?<number>%s)\\s+(?:[A-Z][a-z]+\\s+)?(?<day>%s|(?:independence|national|republic|victory|liberation|unity|constitution|founding|freedom|statehood|revolution)\\s+(?:day|anniversary)|anniversary"
                 + " of (?:its |the country(?:'s|’s) |their |national )?independence|independence"
                 + " anniversary)\\b")
                .formatted(Counts.ORDINAL, NamedDays.statePattern(world)));
  }

  private static final Wording HINT = Wording.of("[Dd]ay|ndependence");

  @Override
  public String name() {
    return "national-day-number";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    if (scene.published().isEmpty()
        || !HINT.isIn(scene.text(sentence))
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    return numbered
        .results(scene.text(sentence))
        .flatMap(found -> check(scene, sentence, found).stream());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, MatchResult found) {
    OptionalInt number = Counts.ordinal(found.group("number"));
    Span span = scene.span(sentence, found.start(), found.end());
    List<NationalDay> meant = days.meant(scene, sentence, found.start(), found.group("day"));
    if (number.isEmpty() || meant.isEmpty() || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    List<Interpretation> all = interpretations(scene, sentence, meant, number.getAsInt());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = scene.verdict(this, summary(all), all);
    return Optional.of(Checked.words(sentence, span, ClaimType.ANNIVERSARY, verdict));
  }

  private static String summary(List<Interpretation> all) {
    Interpretation told =
        all.stream().filter(Interpretation::agrees).findFirst().orElse(all.getFirst());
    Quantity number = told.computed();
    return told.definition()
        + (number == null ? "." : ": number " + number.number().toPlainString() + ".");
  }

  private static List<Interpretation> interpretations(
      Scene scene, Sentence sentence, List<NationalDay> meant, int claimed) {
    List<Interpretation> all = new ArrayList<>();
    for (NationalDay day : meant) {
      new CelebratedYears(scene, sentence)
          .after(day.since().orElse(9999))
          .forEach(year -> add(day, year, claimed, all));
    }
    return all;
  }

  private static void add(NationalDay day, int year, int claimed, List<Interpretation> all) {
    int number = day.number(year).orElse(-1);
    String definition =
        day.names().getFirst() + " of " + year + ", counted from " + day.since().orElse(0);
    all.add(interpretation(day, definition, number, claimed));
    if (!day.numberedByDays() && claimed == number + 1) {
      all.add(interpretation(day, definition + ", the first one counted too", number + 1, claimed));
    }
    if (day.numberedByDays() && claimed == number - 1) {
      all.add(interpretation(day, definition + ", in full years", number - 1, claimed));
    }
  }

  private static Interpretation interpretation(
      NationalDay day, String definition, int number, int claimed) {
    return Interpretation.computed(
            definition, day.ground().source(), Quantity.exactly(number, "rank"), number == claimed)
        .knownOn(day.ground().knownOn());
  }
}
