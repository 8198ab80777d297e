package dev.chancery.checking.calendar;

import dev.chancery.checking.calendar.Reckoning.Way;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Outcome;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// A length of time against when it began: "72 years ago, in 1953", "for 20 years, since 2005", "80
/// years after the end of World War II".
final class YearsSinceCheck implements SentenceCheck {

  private static final String YEAR = DateWords.MONTH_BEFORE + "(?<year>" + DateWords.YEAR + ")\\b";

  /// What follows the length.
  private static final List<Wording> AFTER =
      List.of(
          Wording.of("(?i)^\\s+ago\\s*,?\\s*[(—–]?\\s*(?:in\\s+|on\\s+)?" + YEAR),
          Wording.of(
              "(?i)^,?\\s*(?:\\(|—\\s*|–\\s*)?(?:(?!\\s*(?:and|but|or)\\b)[a-z"
                  + " ]{0,40}?\\s)?since\\s+(?:[a-z ]{0,40}?\\b(?:in|of)\\s+|the\\s+|at least\\s+)?"
                  + YEAR),
          Wording.of(
              "(?i)^(?:\\s+(?:today|now|to the"
                  + " day|this\\s+\\w+|on\\s+\\w+day))?\\s+(?:after|since|on"
                  + " from|following)\\s+(?:the\\s+|its\\s+|their\\s+|it\\s+|they\\s+)?(?:[^.,;]{0,60}?\\b(?:in|of|on)\\s+)?"
                  + YEAR));

  /// What follows the length of something that is named.
  private static final Wording OF =
      Wording.of(
          "(?i)^(?:\\s+of\\s+|-old\\s+|\\s+old\\s+)[^.;]{3,70}?\\b(?:founded|established|signed|created|formed|began|begun|started|dating"
              + " back to|dating from|dates? (?:back"
              + " )?(?:to|from)|concluded|imposed|launched|declared|set up|broke"
              + " out|adopted|normali[sz]ed)\\b\\s*(?:[^.,;\\d]{0,25}?\\b)?(?:in\\s+|on\\s+)?"
              + YEAR);

  private static final Wording FEAST_OF =
      Wording.of(
          "(?i)^\\s+of\\s+(?<event>(?:[\\w’'-]+\\s+){0,3}?(?:relations|ties|relationship|independence|partnership|alliance)\\b[^.,;]{0,60})");
  private static final Wording FREE_FOR =
      Wording.of(
          "(?i)\\bindependent(?: (?:state|country|nation|republic))? for\\s+(?:the"
              + " (?:past|last)\\s+)?$");
  private static final Wording OF_FREEDOM =
      Wording.of(
          "(?i)^\\s+(?:of\\s+(?:independence|statehood|sovereignty|nationhood)|as\\s+an\\s+independent\\s+(?:state|nation|country|republic|kingdom))\\b");
  private static final Wording FEAST =
      Wording.of("(?i)\\b(?:celebrat\\w+|marks?|marked|marking|commemorat\\w+|anniversary)\\b");

  /// What stands before it.
  private static final List<Wording> BEFORE =
      List.of(
          Wording.of(
              "(?i)\\b(?:in|on)\\s+" + YEAR + ",?\\s*[(—–]?\\s*(?:some\\s+|that is\\s+|or\\s+)?$"),
          Wording.of(
              "(?i)\\b(?:came to (?:the throne|power)|took (?:power|office)|seized"
                  + " power|acceded|ascended|crowned|elected|became)\\b[^.;]{0,40}?\\bin\\s+"
                  + YEAR
                  + "[^.;]{0,30}?\\bhas\\s+(?:ruled|led|governed|reigned|headed|been|served|held)\\b[^.;]{0,30}?\\bfor\\s+(?:the"
                  + " past\\s+|the last\\s+)?$"),
          Wording.of(
              "(?i)\\bsince\\s+(?:[^.,;]{0,40}?\\b(?:in|of)\\s+)?"
                  + YEAR
                  + ",?\\s*[(—–]?\\s*(?:(?:[a-z]+ing|having [a-z]+|or|that is|i\\.e\\.|now|a period"
                  + " of|a span of|for|for a total of|for the past|for the last|in)\\s+)*$"));

  private static final Wording EVENT =
      Wording.of("(?i)^\\s+(?:after|since|on from|following)\\s+(?<event>[^.,;—–]{3,90})");

  private static final Wording AFTERWARDS = Wording.of("(?i)^\\s+(?:after|following|on from)\\b");
  private static final Wording AGAIN =
      Wording.of("(?i)\\b(?:second|third|fourth|fifth|\\d+(?:th|nd|rd))\\s+\\w+\\s+in\\s+$");
  private static final Wording THESE_DAYS =
      Wording.of(
          "(?i)\\b(?:now|today|still|yesterday|(?:this|last)"
              + " (?:year|month|week|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|remains?|continues?|has|have|is|are|at"
              + " midnight|tonight|leaves|joins|becomes)\\b");

  private static final Wording ENDED_NOW =
      Wording.of(
          "(?i)\\b(?:died|abdicated|ended|closed|resigned|stepped"
              + " down|retired)\\s+(?:on\\s+\\w+day|today|yesterday)\\b");

  private static final Wording AHEAD =
      Wording.of("(?i)^(?:['’]\\s*time|\\s+(?:from now|hence|from today))\\b");

  private static final Wording PRECEDED = Wording.of("(?i)\\b(?:after|following)\\s+$");

  private static final Wording BEGUN =
      Wording.of("(?i)\\b(?:began|begun|started|dating|broke out|launched|imposed)\\b");

  private static final Wording NEXT_YEAR = Wording.of("(?i)\\bnext year\\b");
  private static final Wording OTHER_YEAR = Wording.of("\\b" + DateWords.YEAR + "\\b");

  /// What lasted, and may be over: "the Wall, built in 1961, stood for 28 years".
  private static final Wording LASTED =
      Wording.of(
          "(?i)(?<!\\bha[ds]\\s{1,3}|\\bhave\\s{1,3}|\\bha(?:s|ve)\\s{1,3}\\w{1,12}\\s{1,3})\\b(?:stood|lasted|ruled|reigned|governed|led|existed|survived|endured|operated|remained|stayed|lived|fought|spent|took)\\s+(?:(?:for|nearly|almost|about|some|over|more\\s+than)\\s+)*$");

  private final Remembered remembered;
  private final EventDeeds events;

  YearsSinceCheck(Remembered remembered) {
    this.remembered = remembered;
    events = new EventDeeds(remembered);
  }

  private static final Wording HINT =
      Wording.of("[Yy]ear|[Dd]ecade|[Cc]entur|[Mm]onths|[Ww]eeks|days\\b|nights");

  @Override
  public String name() {
    return "years-since";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    if (scene.published().isEmpty()
        || !HINT.isIn(scene.text(sentence))
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    List<Length> lengths = Length.in(scene.text(sentence));
    List<Length> own =
        lengths.stream().filter(length -> !isAhead(scene.text(sentence), length)).toList();
    List<Checked> told =
        lengths.stream()
            .filter(Length::inYears)
            .filter(length -> !Plausible.isRepeated(scene.text(sentence), length))
            .flatMap(length -> check(scene, sentence, length).stream())
            .toList();
    Optional<Checked> loose =
        told.isEmpty() && own.size() == 1
            ? loose(scene, sentence, own.getFirst())
            : Optional.empty();
    return told.isEmpty() && loose.isEmpty()
        ? lengths.stream()
            .filter(Length::inYears)
            .flatMap(length -> event(scene, sentence, length).stream())
        : Stream.concat(told.stream(), loose.stream());
  }

  /// From a known event.
  private Optional<Checked> event(Scene scene, Sentence sentence, Length length) {
    String text = scene.text(sentence);
    String after = text.substring(length.end());
    List<Beginning> deeds = events.before(scene, sentence, length);
    if (!deeds.isEmpty()) {
      return ago(scene, sentence, length, deeds);
    }
    if (FREE_FOR.isIn(text.substring(0, length.start())) || OF_FREEDOM.isIn(after)) {
      String celebrates = text.substring(0, length.start());
      boolean alone = isAlone(scene, sentence, length);
      List<Way> ways =
          ways(scene, sentence, alone ? celebrates + "independence" : "its independence");
      return (alone || isOfOne(scene, sentence)) && Plausible.isNear(length, ways)
          ? judged(
              scene, sentence, length, ways, scene.span(sentence, length.start(), length.end()))
          : Optional.empty();
    }
    Matcher feast = FEAST_OF.matcher(after);
    return FEAST.isIn(text.substring(0, length.start())) && feast.find()
        ? event(scene, sentence, length, feast)
        : event(scene, sentence, length, EVENT.matcher(after));
  }

  /// From the only moment that the sentence names.
  private Optional<Checked> loose(Scene scene, Sentence sentence, Length length) {
    LocalDate day = scene.published().orElseThrow();
    Moment now = new Moment(day, day, 0, 0);
    return LooseSince.of(scene.text(sentence), length)
        .filter(then -> then.last().isBefore(day) && !isOver(scene.text(sentence), length))
        .map(then -> new Apart(then, now))
        .or(() -> lasting(scene, sentence, length))
        .flatMap(apart -> {
          Length told = apart.isExact() ? length.inMonths() : length;
          return Plausible.isNear(told, apart.in(told.quantity()))
              ? told(scene, sentence, told, apart)
              : Optional.empty();
        });
  }

  /// From a known event, as exactly as its date is known.
  private Optional<Checked> ago(
      Scene scene, Sentence sentence, Length length, List<Beginning> deeds) {
    boolean exact = deeds.stream().allMatch(Beginning::hasMonth);
    Length told = exact ? length.inMonths() : length;
    LocalDate day = scene.published().orElseThrow();
    List<Way> ways =
        deeds.stream()
            .filter(one -> one.date().latest().isBefore(day))
            .flatMap(one -> one.until(day, told.quantity()).stream())
            .toList();
    Span span = scene.span(sentence, length.start(), length.end());
    return Plausible.isNear(told, ways) && scene.assertion(sentence, span).hasDates()
        ? new Reckoning(scene, this, told.quantity(), told.words(), exact)
            .of(ways)
            .map(verdict -> Checked.words(sentence, span, ClaimType.DURATION, verdict))
        : Optional.empty();
  }

  private static Optional<Apart> lasting(Scene scene, Sentence sentence, Length length) {
    LastingDeeds deeds = new LastingDeeds(scene, sentence);
    boolean years = length.quantity().unit().equals("years");
    return Plausible.isFree(scene.text(sentence), length)
        ? deeds.untilNow(length).or(() -> years ? Optional.empty() : deeds.ofLate(length))
        : Optional.empty();
  }

  /// "In two months' time": told from the article's day on.
  private static boolean isAhead(String text, Length length) {
    return AHEAD.isIn(text.substring(length.end()));
  }

  private static boolean isOver(String text, Length length) {
    return LASTED.isIn(text.substring(0, length.start()))
        && !THESE_DAYS.isIn(text.substring(length.end()))
        && !ENDED_NOW.isIn(text);
  }

  private Optional<Checked> told(Scene scene, Sentence sentence, Length length, Apart apart) {
    int start = Math.min(apart.from().start(), length.start());
    int end = Math.max(apart.from().end(), length.end());
    Span span = scene.span(sentence, start, end);
    return scene.assertion(sentence, span).hasDates()
        ? new Reckoning(scene, this, length.quantity(), length.words(), apart.isExact())
            .of(apart.in(length.quantity()))
            .map(verdict -> Checked.words(sentence, span, ClaimType.DURATION, verdict))
        : Optional.empty();
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Length length) {
    String text = scene.text(sentence);
    String after = text.substring(length.end());
    for (Wording form : AFTER) {
      Matcher found = form.matcher(after);
      if (found.find()) {
        return year(
            scene, sentence, length, number(found), length.start(), length.end() + found.end());
      }
    }
    String before = text.substring(0, length.start());
    boolean ago = after.matches("(?is)^\\s+ago\\b.*");
    for (Wording form : BEFORE) {
      Matcher found = form.matcher(before);
      boolean since = form != BEFORE.getFirst();
      if ((ago || since) && found.find()) {
        return year(scene, sentence, length, number(found), found.start(), length.end());
      }
    }
    Matcher of = OF.matcher(after);
    boolean other = PRECEDED.isIn(before) && of.find() && !BEGUN.isIn(of.group());
    if (of.reset().find() && !(other && of.group().indexOf(',') >= 0)) {
      int end = length.end() + of.end();
      return year(scene, sentence, length, number(of), length.start(), end);
    }
    return Optional.empty();
  }

  /// Whether the article's own day is the end: what began is told with "since" or "ago", or the
  /// sentence starts with the length or tells of these days. "He died two years after the coup" is
  /// reckoned to a year that is not told.
  private static boolean isUntilNow(String text, Length length) {
    String after = text.substring(length.end());
    String before = text.substring(0, length.start());
    if (AGAIN.isIn(before) || (LASTED.isIn(before) && !ENDED_NOW.isIn(text))) {
      return false;
    }
    boolean isLong = length.quantity().number().compareTo(BigDecimal.TEN) >= 0;
    boolean opens = length.start() < 3 && (isLong || !OTHER_YEAR.isIn(after));
    return !AFTERWARDS.isIn(after) || opens || THESE_DAYS.isIn(text);
  }

  private static int number(Matcher found) {
    return Integer.parseInt(found.group("year"));
  }

  private Optional<Checked> year(
      Scene scene, Sentence sentence, Length length, int year, int start, int end) {
    Optional<Apart> exact = sinceMonth(scene, sentence, year);
    if (exact.isPresent()) {
      return isUntilNow(scene.text(sentence), length)
          ? told(scene, sentence, length.inMonths(), exact.get())
          : Optional.empty();
    }
    List<Way> ways =
        ends(scene, sentence, year)
            .map(end1 -> Way.inText("From " + year + " to " + end1, end1 - year))
            .toList();
    return judged(scene, sentence, length, ways, scene.span(sentence, start, end));
  }

  /// From the month that stands with the only year of a sentence to the article's day.
  private static Optional<Apart> sinceMonth(Scene scene, Sentence sentence, int year) {
    LocalDate day = scene.published().orElseThrow();
    String text = scene.text(sentence);
    boolean only = OTHER_YEAR.results(text).count() == 1 && !NEXT_YEAR.isIn(text);
    return Moment.in(text).stream()
        .filter(moment -> only && moment.year() == year && moment.hasMonth())
        .filter(moment -> moment.last().isBefore(day))
        .map(moment -> new Apart(moment, new Moment(day, day, 0, 0)))
        .findFirst();
  }

  private Optional<Checked> event(Scene scene, Sentence sentence, Length length, Matcher found) {
    if (!found.reset().find()) {
      return Optional.empty();
    }
    List<Way> ways = ways(scene, sentence, found.group("event"));
    Span span = scene.span(sentence, length.start(), length.end() + found.end());
    return judged(scene, sentence, length, ways, span);
  }

  /// Whether just one is named before the length: "Kenya celebrates fifty years of independence".
  private static boolean isAlone(Scene scene, Sentence sentence, Length length) {
    long before =
        sentence.tokens().stream()
            .filter(token -> scene.place(sentence, token.span().start()) < length.start())
            .count();
    return scene.ground().actors().codesIn(sentence, 0, (int) before).size() == 1;
  }

  private static boolean isOfOne(Scene scene, Sentence sentence) {
    return scene.codes(sentence).stream()
            .filter(code -> scene.world().states().byCode(code).isPresent())
            .count()
        == 1;
  }

  private List<Way> ways(Scene scene, Sentence sentence, String event) {
    return remembered.in(scene, sentence, event).stream()
        .flatMap(beginning -> ends(scene, sentence, beginning.date().year()).map(beginning::until))
        .toList();
  }

  /// The years it can be reckoned to: others that the sentence names, and the article's own.
  private static Stream<Integer> ends(Scene scene, Sentence sentence, int from) {
    Stream<Integer> named =
        OTHER_YEAR
            .results(scene.text(sentence))
            .map(found -> Integer.valueOf(found.group()))
            .filter(year -> year > from);
    int next = NEXT_YEAR.isIn(scene.text(sentence)) ? 1 : 0;
    Stream<Integer> now = scene.published().stream().map(day -> day.getYear() + next);
    return Stream.concat(named, now).distinct();
  }

  private Optional<Checked> judged(
      Scene scene, Sentence sentence, Length length, List<Way> ways, Span span) {
    if (!scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    return new Reckoning(scene, this, length.quantity(), length.words(), false)
        .of(ways)
        .filter(verdict ->
            verdict.outcome() != Outcome.DIFFERS || isUntilNow(scene.text(sentence), length))
        .map(verdict -> Checked.words(sentence, span, ClaimType.DURATION, verdict));
  }
}
