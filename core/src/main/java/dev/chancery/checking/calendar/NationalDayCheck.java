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
import dev.chancery.reference.fact.NationalDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A national day or other day with a name against the date that is given for it: "Independence
/// Day, which falls on July 28". A feast that is held for the day need not be held on it.
final class NationalDayCheck implements SentenceCheck {

  /// Words that tie a date to the day itself.
  private static final Wording AFTER =
      Wording.of(
          "(?i)^(?:[^.;:]{0,45}?\\b(?:falls?|fell|falling|is|was|celebrated|observed|marked|commemorated|kept|held)(?:\\s+(?:each|every)"
              + " year|\\s+annually)?\\s+on\\s+(?:every\\s+)?|\\s*\\(|(?:\\s+(?:every|each)\\s+year|\\s+annually)?\\s+on\\s+(?:every\\s+)?|,\\s+(?:on\\s+)?|\\s+(?:is|was)\\s+|\\s+of\\s+|\\s+—\\s+|:\\s+)(?:%s,?\\s+)?%s"
                  .formatted(DateWords.WEEKDAY, DayDate.PATTERN));

  /// "On July 28, Peru celebrates its Independence Day".
  private static final Wording BEFORE =
      Wording.of(
          "(?i)(?:\\b(?:every|each|on|date,)\\s+|^)(?:%s,?\\s+)?%s[^.;:]{0,12}[^.;:]{0,40}?\\b(?:is|celebrates?|celebrated|observes?|observed|marks?|marked|commemorates?|commemorated|as)\\s+(?:[^.;:]{0,40}\\s)?$"
              .formatted(DateWords.WEEKDAY, DayDate.PATTERN));

  /// What is told is beside the day: "after Independence Day, on July 30".
  private static final Wording BESIDE =
      Wording.of(
          "(?i)\\b(?:after|before|since|until|following|ahead of|from)\\s+(?:[\\w’']+\\s+){0,3}$");

  /// Whoever holds such a thing does not say that it is the day itself.
  private static final Wording FEAST =
      Wording.of(
          "(?i)\\b(?:receptions?|ceremon(?:y|ies)|banquet|dinner|gala|events?|embassy|ahead of|in"
              + " advance|before|early|belated|officials?|ambassadors?|consulate|parade|concert|rally|gathering|eve"
              + " of|day after|message|congratulat\\w+|greet\\w+|wish\\w*)\\b");

  private static final Wording FALLS =
      Wording.of("(?i)^,?\\s+(?:which\\s+|that\\s+)?(?:falls?|fell)\\b");
  private static final Wording ON =
      Wording.of("(?i)^\\s+(?:every year\\s+|each year\\s+)?on\\s+(?:\\w+day,?\\s+)?$");
  private static final Wording APPOSED =
      Wording.of("(?i)^(?:,\\s+|\\s*\\(|\\s+[—–]\\s+|\\s+of\\s+)(?:\\w+day,?\\s+)?$");
  private static final Wording KEEPS =
      Wording.of(
          "(?i)\\b(?:celebrates|marks|observes|keeps|commemorates)\\s+(?:its\\s+|the\\s+)?(?:[\\w-]+\\s+)?$");
  private static final Wording HELD =
      Wording.of(
          "(?i)\\b(?:receptions?|banquet|dinner|gala|embassy|consulate|missions?|ahead of|in"
              + " advance|before|early|belated|eve of|day after|community)\\b");

  private final StateDays days;
  private final NamedDays named;
  private final WorldDays worldDays = new WorldDays();

  NationalDayCheck(World world) {
    days = new StateDays(world);
    named = new NamedDays(world);
  }

  @Override
  public String name() {
    return "national-day";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    if (!NamedDays.HINT.isIn(scene.text(sentence)) || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    Stream<Checked> states =
        named.ofStates(text).flatMap(found -> state(scene, sentence, text, found).stream());
    Stream<Checked> world =
        worldDays.in(text).results().flatMap(found -> world(scene, sentence, text, found).stream());
    return Stream.concat(states, world);
  }

  private Optional<Checked> state(Scene scene, Sentence sentence, String text, MatchResult found) {
    if (BESIDE.isIn(text.substring(0, found.start()))) {
      return Optional.empty();
    }
    List<NationalDay> meant = days.meant(scene, sentence, found.start(), found.group());
    return DayDate.tied(text, found, AFTER, BEFORE)
        .filter(_ -> !meant.isEmpty())
        .flatMap(date ->
            judged(
                scene,
                sentence,
                found,
                date,
                meant.stream().flatMap(day -> kept(scene, sentence, day, date)).toList()));
  }

  private Optional<Checked> world(Scene scene, Sentence sentence, String text, MatchResult found) {
    return DayDate.tied(text, found, AFTER, BEFORE)
        .flatMap(date ->
            worldDays
                .called(found.group())
                .flatMap(
                    day -> judged(scene, sentence, found, date, kept(scene, sentence, day, date))));
  }

  /// Whether a sentence tells of a feast for the day, which need not be held on it.
  static boolean isFeast(String text) {
    return FEAST.isIn(text);
  }

  /// Whether the words say when the day itself is: it "falls on" the date, or a state "celebrates"
  /// it then.
  private static boolean isKept(String text, MatchResult found, DayDate date) {
    boolean falls =
        date.start() >= found.end() && FALLS.isIn(text.substring(found.end(), date.start()));
    boolean on = date.start() >= found.end() && ON.isIn(text.substring(found.end(), date.start()));
    boolean apposed =
        date.start() >= found.end()
            && APPOSED.isIn(text.substring(found.end(), date.start()))
            && !HELD.isIn(text);
    return falls
        || apposed
        || (on && KEEPS.isIn(text.substring(0, found.start())) && !HELD.isIn(text));
  }

  private Stream<Interpretation> kept(
      Scene scene, Sentence sentence, NationalDay day, DayDate date) {
    return date.years(scene, sentence).stream()
        .flatMap(claimed ->
            day.in(claimed.getYear()).stream().map(own -> interpretation(day, own, claimed)))
        .distinct()
        .limit(1);
  }

  private Interpretation interpretation(NationalDay day, LocalDate own, LocalDate claimed) {
    return Interpretation.found(
            days.name(day), day.ground().source(), DateWords.plain(own), own.equals(claimed))
        .knownOn(day.ground().knownOn());
  }

  private static List<Interpretation> kept(
      Scene scene, Sentence sentence, WorldDays.WorldDay day, DayDate date) {
    return date.years(scene, sentence).stream()
        .flatMap(claimed ->
            day.in(claimed.getYear()).stream().map(own -> interpretation(day, own, claimed)))
        .toList();
  }

  private static Interpretation interpretation(
      WorldDays.WorldDay day, LocalDate own, LocalDate claimed) {
    return Interpretation.found(
        day.names().getFirst() + " of " + claimed.getYear(),
        day.source(),
        DateWords.plain(own),
        own.equals(claimed));
  }

  private Optional<Checked> judged(
      Scene scene, Sentence sentence, MatchResult found, DayDate date, List<Interpretation> all) {
    Span span =
        scene.span(
            sentence, Math.min(found.start(), date.start()), Math.max(found.end(), date.end()));
    boolean differs = all.stream().noneMatch(Interpretation::agrees);
    boolean feast = isFeast(scene.text(sentence)) && !isKept(scene.text(sentence), found, date);
    if (all.isEmpty() || (differs && feast) || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    Interpretation told =
        all.stream().filter(Interpretation::agrees).findFirst().orElse(all.getFirst());
    return Optional.of(
        Checked.words(
            sentence,
            span,
            ClaimType.CALENDAR,
            scene.verdict(this, told.definition() + " is on " + told.found() + ".", all)));
  }
}
