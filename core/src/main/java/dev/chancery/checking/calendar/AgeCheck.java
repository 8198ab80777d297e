package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The age of a person against the year of birth, both in one sentence: "the 72-year-old, who was
/// born in 1953".
final class AgeCheck implements SentenceCheck {

  private static final Wording BORN =
      Wording.of(
          "(?i)(?:\\b(?:born|founded|established|launched|opened|created|formed|adopted|signed|concluded|proclaimed|independen(?:t|ce)|united|came"
              + " into being|took effect|in force since|entered into force|came into force|set"
              + " up|(?:agreement|accord|treaty|pact|constitution|convention|charter|protocol)"
              + " of)\\b[^.;]{0,50}?\\b(?:in|on)?\\s*(?:[^.;,]{0,20}?,?\\s+)??|\\bb\\.\\s*|\\()(?<year>(?:18|19|20)\\d\\d)\\b");
  private static final Wording AGE =
      Wording.of(
          "(?i)(?:\\b(?<a>\\d{1,3}|%1$s)-year-old\\b|\\baged?\\s+(?:of\\s+)?(?<b>\\d{1,3}|%1$s)\\b|\\bage of\\s+(?<c>\\d{1,3}|%1$s)\\b|,\\s+(?:now\\s+)?(?<d>\\d{2})\\s*,|\\b(?<e>\\d{1,3}|%1$s) years (?:old|of age)\\b|\\b(?:turn(?:s|ed|ing)?|is)\\s+(?<g>%1$s)(?=\\s+(?:this (?:week|month|year|weekend)|today|next (?:week|month|year))\\b|(?<=turn.{3,20})[.,;:])|\\b(?:is|turned|turns|turn|was|at|died at|lived to be|lived to|reached)\\s+(?:now\\s+|only\\s+|just\\s+|already\\s+)?(?<f>[3-9]\\d|1[01]\\d)\\b(?!\\s*(?:percent|per cent|%%|(?!this\\b)[a-z]+s\\b|million|billion|%2$s)))"
              .formatted(Counts.CARDINAL, DateWords.MONTH));

  /// What was founded "turns 76"; only who was born is old in other words.
  private static final Wording TURNS = Wording.of("(?i)turn|years old|(?:is|was) \\d|^is|age of");

  /// A second person, whose age or birth it may be.
  private static final Wording OTHERS =
      Wording.of(
          "(?i)\\b(?:mother|father|parents?|sons?|daughters?|brothers?|sisters?|wife|husband|widow|child(?:ren)?|grand\\w+|met|meets|meeting|with|replac\\w+|succe\\w+|defeat\\w+|beat)\\b");

  private static final Wording OTHER_CLAUSE =
      Wording.of(
          "(?i)\\b(?:yet|but|while|although|though|whereas)\\b|;\\s+(?!(?:he|she|it|they)\\b)");

  private static final Wording NOW =
      Wording.of(
          "(?i)\\b(?:(?:died|dies)\\b(?!\\s+(?:in|on)\\b[^,;]{0,20}\\d{4})|turns\\b|turned\\b|is\\b|now\\b|today\\b)");

  /// Who turns so old does it today, has just done it or is about to ("turns 92 on Sunday").
  private static final Wording TURNING = Wording.of("(?i)\\bturn(?:s|ing)?\\b");

  private static final Wording YEAR = Wording.of("\\b" + DateWords.YEAR + "\\b");

  private static final Wording YEAR_BEFORE = Wording.of("\\b" + DateWords.YEAR + ",?\\s+$");
  private static final Wording YEAR_AFTER = Wording.of("^,?\\s+in\\s+");

  @Override
  public String name() {
    return "age";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    Matcher born = BORN.matcher(text);
    Matcher age = AGE.matcher(text);
    if (!born.find()
        || OTHERS.isIn(text)
        || !age.find()
        || (!born.group().toLowerCase(Locale.ROOT).startsWith("born") && !TURNS.isIn(age.group()))
        || BORN.results(text).count() > 1
        || AGE.results(text).count() > 1) {
      return Stream.empty();
    }
    String between =
        born.end() <= age.start()
            ? text.substring(born.end(), age.start())
            : text.substring(Math.min(age.end(), born.start()), born.start());
    if (OTHER_CLAUSE.isIn(between) || isAtAnyTime(text, age.start(), age.end())) {
      return Stream.empty();
    }
    int start = Math.min(born.start(), age.start());
    Span span = scene.span(sentence, start, Math.max(born.end(), age.end()));
    int birth = Integer.parseInt(born.group("year"));
    Optional<Moment> day =
        Moment.in(text).stream()
            .filter(moment -> moment.end() == born.end() && moment.hasMonth())
            .findFirst();
    return number(age).filter(_ -> scene.assertion(sentence, span).hasDates()).stream()
        .flatMap(years ->
            now(scene, text, day, years)
                .or(() -> years(scene, sentence, birth, years))
                .map(all -> told(scene, sentence, span, all))
                .stream());
  }

  /// "Came in 1975 and became a judge at 31": at which time is not told.
  private static boolean isAtAnyTime(String text, int start, int end) {
    return text.startsWith("at ", start)
        && YEAR.results(text).count() > 1
        && !YEAR_BEFORE.isIn(text.substring(0, start))
        && !YEAR_AFTER.isIn(text.substring(end));
  }

  private static Optional<Integer> number(Matcher age) {
    return Stream.of("a", "b", "c", "d", "e", "f", "g")
        .map(age::group)
        .filter(Objects::nonNull)
        .flatMap(words -> Counts.cardinal(words).stream().boxed())
        .findFirst();
  }

  /// The age today, where the month of birth is told and nothing else than today can be meant.
  private static Optional<List<Interpretation>> now(
      Scene scene, String text, Optional<Moment> born, int claimed) {
    boolean today = NOW.isIn(text) && YEAR.results(text).count() == 1;
    return born.filter(_ -> today && scene.published().isPresent())
        .map(birth -> {
          LocalDate day = scene.published().orElseThrow();
          long most = ChronoUnit.YEARS.between(birth.first(), day);
          long least = ChronoUnit.YEARS.between(birth.last(), day);
          String found = least == most ? "" + most : least + " or " + most;
          boolean ahead = TURNING.isIn(text) && claimed == most + 1;
          boolean agrees = claimed == least || claimed == most || ahead;
          return List.of(
              Interpretation.found(
                  "The age on " + DateWords.plain(day), "Gregorian calendar", found, agrees));
        });
  }

  private static Optional<List<Interpretation>> years(
      Scene scene, Sentence sentence, int birth, int claimed) {
    List<Interpretation> all = new ArrayList<>();
    years(scene, sentence)
        .filter(year -> year > birth && year - birth < 125)
        .distinct()
        .forEach(year -> all.add(interpretation(birth, year, claimed)));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private Checked told(Scene scene, Sentence sentence, Span span, List<Interpretation> all) {
    Interpretation told =
        all.stream().filter(Interpretation::agrees).findFirst().orElse(all.getFirst());
    String summary = told.definition() + " is " + told.found() + ".";
    return Checked.words(sentence, span, ClaimType.OTHER, scene.verdict(this, summary, all));
  }

  /// The years it can be told of, the likeliest first: who dies or turns so old does it now.
  private static IntStream years(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    IntStream named = YEAR.results(text).mapToInt(year -> Integer.parseInt(year.group()));
    IntStream now = scene.published().stream().mapToInt(day -> day.getYear());
    return NOW.isIn(text) ? IntStream.concat(now, named) : IntStream.concat(named, now);
  }

  private static Interpretation interpretation(int birth, int year, int claimed) {
    int age = year - birth;
    boolean agrees = claimed == age || claimed == age - 1;
    String found = (age - 1) + " before the birthday, " + age + " from then on";
    return Interpretation.found(
        "The age in " + year + " of one born in " + birth, "Gregorian calendar", found, agrees);
  }
}
