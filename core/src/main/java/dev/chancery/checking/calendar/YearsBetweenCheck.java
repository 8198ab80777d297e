package dev.chancery.checking.calendar;

import dev.chancery.checking.calendar.Reckoning.Way;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A length of time against the two years it lies between: "35 years of rule, from 1910 to 1945",
/// "independence in 1821, after nearly 300 years of rule that began in 1532".
final class YearsBetweenCheck implements SentenceCheck {

  private static final String YEAR = DateWords.MONTH_BEFORE + "(?<%s>" + DateWords.YEAR + ")\\b";
  private static final String FROM = YEAR.formatted("from");
  private static final String TO = YEAR.formatted("to");

  /// How a stretch between two years is written.
  private static final List<Wording> STRETCHES =
      List.of(
          Wording.of(
              "(?i)\\bbetween\\s+"
                  + FROM
                  + "\\s+and\\s+(?:[^.,;]{0,60}?\\b(?:in|of)\\s+|the\\s+)?"
                  + TO),
          Wording.of(
              "(?i)\\b(?:from|since)\\s+"
                  + FROM
                  + "(?:,?\\s+(?:to|until|till|through|up"
                  + " to)\\s+|\\s*[-–—]\\s*)(?:[^.,;]{0,60}?\\b(?:in|of)\\s+|the\\s+)?"
                  + TO),
          Wording.of(
              "\\((?<from>" + DateWords.YEAR + ")\\s*[-–—]\\s*(?<to>" + DateWords.YEAR + ")\\)"),
          Wording.of(
              "(?i)\\b(?:began|begun|started|broke out|opened|launched|came to power|took"
                  + " office|founded|established|signed|arrived)\\b[^.;]{0,40}?\\bin\\s+"
                  + FROM
                  + "[^.;]{0,60}?\\b(?:ended|ending|concluded|dissolved|closed|fell|died|left"
                  + " office|stepped down|collapsed|ratified|took effect|came into force|entered"
                  + " into force|finished|until|independence|withdrew|left)\\b[^.;]{0,40}?\\bin\\s+"
                  + TO),
          Wording.of(
              "(?i)\\bin\\s+"
                  + TO
                  + ",?\\s+(?:after|following|ending)\\b[^.;]{0,90}?\\b(?:that|which)?\\s*(?:began|begun|beginning|started|starting|dating"
                  + " back|had begun|had started|dating)\\s+(?:to\\s+|in\\s+|from\\s+)"
                  + FROM));

  private static final Wording OTHER_CLAUSE =
      Wording.of(
          "(?i)\\b(?:and|then|but|later|when|while|before|after|another|next)\\b|[;:]|^.{60}");

  /// "Iran and Iraq" are one subject.
  private static final Wording PAIR =
      Wording.of("\\b\\p{Lu}\\p{L}+\\s+and\\s+(?:the\\s+)?\\p{Lu}\\p{L}+");

  private static final Wording OTHER_CLAUSE_BEFORE =
      Wording.of(
          "(?i)\\b(?:and|then|but|later|when|while|before|after|are|were|is|was|in|which)\\b|[;:]|^.{60}");
  private static final Wording WHICH =
      Wording.of("(?i)^(?:\\s+[\\w-]+){0,3},?\\s+(?:which|that)\\s+$");

  /// "Signed in 1990 after five years of talks": they were before.
  private static final Wording PRECEDED = Wording.of("(?i)\\b(?:after|following)\\s+(?:the\\s+)?$");

  private static final Wording REPEATED =
      Wording.of("(?i)\\b(?:every|each|per|next|last|first|past|final)\\s*$");
  private static final Wording ELSEWHERE =
      Wording.of("(?i)^\\s*(?:later|ago|before|earlier|after|in prison|plan|term)");

  private static final Wording ASKS = Wording.of("(?i)\\bhow (?:long|many \\w+)\\b");

  private static final Wording HINT =
      Wording.of("[Yy]ear|[Dd]ecade|[Cc]entur|[Mm]onth|[Ww]eeks|days|nights");

  private static final Wording LONGER =
      Wording.of(
          "(?i)\\b(?:prolong\\w*|extend\\w*|extension|renew\\w*|further|another|again|second|early|working"
              + " days|at least|within)\\b");

  private static final Wording DAY = Wording.of("\\b" + DayDate.PATTERN);

  @Override
  public String name() {
    return "years-between";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    if (!HINT.isIn(text)) {
      return Stream.empty();
    }
    List<Length> lengths = Length.in(text);
    List<Checked> told =
        lengths.stream().flatMap(length -> beside(scene, sentence, length).stream()).toList();
    if (!told.isEmpty()) {
      return told.stream();
    }
    if (lengths.size() != 1 || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    Length length = lengths.getFirst();
    if (isAnswer(text, length) && sentence.index() > 0) {
      return answer(scene, sentence, length).stream();
    }
    Optional<Checked> dated =
        Moment.in(text).stream().allMatch(Moment::hasMonth)
            ? loose(scene, sentence, length)
            : Optional.empty();
    if (dated.isPresent()) {
      return dated.stream();
    }
    return STRETCHES.stream()
        .flatMap(form -> form.results(text))
        .findFirst()
        .filter(_ -> length.inYears())
        .flatMap(found -> check(scene, sentence, length, found))
        .or(() -> loose(scene, sentence, length))
        .stream();
  }

  /// The stretch that stands right beside the length.
  private Optional<Checked> beside(Scene scene, Sentence sentence, Length told) {
    String text = scene.text(sentence);
    Optional<Apart> apart = ToldStretch.of(text, told);
    if (apart.isEmpty() || OtherCalendars.isUsedIn(scene, sentence)) {
      return Optional.empty();
    }
    Length length = apart.get().isExact() ? told.inMonths() : told;
    List<Way> ways = apart.get().in(length.quantity());
    int start = Math.min(length.start(), apart.get().from().start());
    int end = Math.max(length.end(), apart.get().to().end());
    return Plausible.isNear(length, ways)
        ? judged(scene, sentence, length, ways, scene.span(sentence, start, end), apart.get())
        : Optional.empty();
  }

  /// "How long did it stand, the wall of August 1961 that was breached in November 1989?
  /// Twenty-eight years."
  private Optional<Checked> answer(Scene scene, Sentence sentence, Length length) {
    String asked = scene.text(scene.sentence(sentence.index() - 1));
    List<Moment> moments = Moment.in(asked);
    if (moments.size() != 2 || !ASKS.isIn(asked)) {
      return Optional.empty();
    }
    Apart apart = new Apart(moments.getFirst(), moments.getLast());
    Span span = scene.span(sentence, length.start(), length.end());
    return apart.from().last().isBefore(apart.to().first())
        ? judged(scene, sentence, length, apart.in(length.quantity()), span, apart)
        : Optional.empty();
  }

  private static boolean isAnswer(String text, Length length) {
    return length.start() == 0 && length.end() >= text.strip().length() - 1;
  }

  private Optional<Checked> loose(Scene scene, Sentence sentence, Length told) {
    String text = scene.text(sentence);
    List<Moment> moments = moments(scene, sentence);
    Optional<Apart> apart =
        LooseStretch.of(text, told, moments)
            .or(() -> LooseStretch.term(text, told).filter(_ -> told.inYears()))
            .or(() -> lasting(scene, sentence, told));
    boolean months = apart.filter(Apart::isExact).isPresent();
    Length length = months ? told.inMonths() : told;
    List<Way> ways = apart.map(between -> between.in(length.quantity())).orElse(List.of());
    if (apart.isEmpty() || !Plausible.isNear(length, ways)) {
      return Optional.empty();
    }
    int start =
        Math.min(length.start(), Math.min(apart.get().from().start(), apart.get().to().start()));
    int end = Math.max(length.end(), Math.max(apart.get().from().end(), apart.get().to().end()));
    return judged(scene, sentence, length, ways, scene.span(sentence, start, end), apart.get());
  }

  private static Optional<Apart> lasting(Scene scene, Sentence sentence, Length length) {
    return scene.published().isPresent() && Plausible.isFree(scene.text(sentence), length)
        ? new LastingDeeds(scene, sentence).between(length)
        : Optional.empty();
  }

  /// Those of the sentence; where none has its year, those of the article's year.
  private static List<Moment> moments(Scene scene, Sentence sentence) {
    List<Moment> dated = Moment.in(scene.text(sentence));
    if (dated.size() == 1 && dated.getFirst().hasMonth()) {
      return Stream.concat(
              dated.stream(), LaterMonth.after(scene.text(sentence), dated.getFirst()).stream())
          .toList();
    }
    if (!dated.isEmpty() || scene.published().isEmpty() || LONGER.isIn(scene.text(sentence))) {
      return dated;
    }
    List<DayDate> days =
        DAY.results(scene.text(sentence)).flatMap(found -> DayDate.of(found, 0).stream()).toList();
    return days.stream()
        .flatMap(day ->
            day.years(scene, sentence).stream()
                .limit(1)
                .map(date -> new Moment(date, date, day.start(), day.end())))
        .toList();
  }

  private Optional<Checked> judged(
      Scene scene, Sentence sentence, Length length, List<Way> ways, Span span, Apart apart) {
    boolean exact = apart.isExact() || !length.quantity().unit().equals("years");
    return judged(scene, sentence, length, ways, span, exact);
  }

  private Optional<Checked> judged(
      Scene scene, Sentence sentence, Length length, List<Way> ways, Span span, boolean exact) {
    return scene.assertion(sentence, span).hasDates()
        ? new Reckoning(scene, this, length.quantity(), length.words(), exact)
            .of(ways)
            .map(verdict -> Checked.words(sentence, span, ClaimType.DURATION, verdict))
        : Optional.empty();
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, Length length, MatchResult found) {
    int from = Integer.parseInt(found.group("from"));
    int to = Integer.parseInt(found.group("to"));
    Span span =
        scene.span(
            sentence, Math.min(length.start(), found.start()), Math.max(length.end(), found.end()));
    if (from >= to || !isTied(scene.text(sentence), length, found)) {
      return Optional.empty();
    }
    Way way = Way.inText("From " + from + " to " + to, to - from);
    return judged(scene, sentence, length, List.of(way), span, false);
  }

  /// The length stands in the stretch or next to it in the same clause, and is not one that is
  /// repeated ("every four years") or reckoned from somewhere else ("20 years later").
  private static boolean isTied(String text, Length length, MatchResult found) {
    boolean forward = found.start("from") < found.start("to");
    if (forward && PRECEDED.isIn(text.substring(0, length.start()))) {
      return false;
    }
    String before = text.substring(Math.max(0, length.start() - 12), length.start());
    String after = text.substring(length.end(), Math.min(text.length(), length.end() + 10));
    return isJoined(text, length, found) && !REPEATED.isIn(before) && !ELSEWHERE.isIn(after);
  }

  private static boolean isJoined(String text, Length length, MatchResult found) {
    if (length.end() <= found.start()) {
      String between = text.substring(length.end(), found.start());
      return WHICH.isIn(between) || !OTHER_CLAUSE_BEFORE.isIn(between);
    }
    return length.start() < found.end()
        || !OTHER_CLAUSE.isIn(
            PAIR.matcher(text.substring(found.end(), length.start())).replaceAll("both"));
  }
}
