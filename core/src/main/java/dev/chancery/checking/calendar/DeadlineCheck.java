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
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A deadline of what is still to be done that lies before the article's own date: "must leave by
/// March 1, 2024" in an article of 2025.
final class DeadlineCheck implements SentenceCheck {

  private static final String TO_COME =
      "\\b(?:will|must|shall|may|can|ha(?:s|ve)\\s+been\\s+(?:asked|told|given|invited|ordered|urged|called"
          + " upon|requested|required)\\s+(?:to|(?=until))|(?:is|are)\\s+given(?=\\s+until)|(?:is|are|remains?|stays?)\\s+(?:open|valid|in"
          + " force|suspended|closed)(?=\\s+until)|(?:is|are)\\s+(?:due|expected|scheduled|set|required|obliged|supposed|bound|slated|planning|likely|asked|urged|called"
          + " upon|told|invited|ordered|requested|advised|allowed|given|entitled|free|able)?\\s*to|(?:is|are|falls?|becomes?)\\s+due(?=\\s+(?:on|by|before|no|not)\\b)|ha(?:s|ve)\\s+(?:to|(?=until))|needs?"
          + " to|plans? to|aims? to|intends? to|hopes? to|pledges? to|vows? to|expires?|runs?"
          + " out|promises? to)\\b";
  private static final String UNTIL =
      "\\b(?:by|until|before|no later than|not later than|on|deadline of|deadline is)\\s+(?:the end of\\s+|end-|early\\s+|late\\s+|mid-)?(?:%s,?\\s+)?"
          .formatted(DateWords.WEEKDAY);
  private static final String DATE =
      "(?:(?<month>%1$s)\\s+(?<day>%2$s),?\\s+|(?:the\\s+)?(?<day2>%2$s)(?:\\s+of)?\\s+(?<month2>%1$s),?\\s+|(?<month3>%1$s)\\s+(?:of\\s+)?)?(?<year>20\\d\\d)\\b(?!\\s*(?:%3$s|[-–]\\d))"
          .formatted(
              DateWords.MONTH, DateWords.DAY, "percent|per cent|troops|people|delegates|members");
  private static final Wording DEADLINE =
      Wording.of("(?i)(?<come>" + TO_COME + ")[^.;:—]{0,110}?" + "(?<until>" + UNTIL + ")" + DATE);

  /// "The deadline of December 31, 2025, is drawing near".
  private static final Wording NEARING =
      Wording.of(
          "(?i)\\b(?<until>deadline\\s+(?:of|is)\\s+)"
              + DATE
              + "(?:,?\\s+(?:is|draws?|looms?|nears?|approach\\w*|for|to)\\b|\\.)");

  /// Told on the day itself: "on Monday they gave both sides until 30 June to reply".
  private static final Wording GIVEN =
      Wording.of(
          "(?i)\\b(?:gave|given|granted|allowed|set|extended|asked|urged|told|ordered|required|called"
              + " on|agreed)\\b[^.;:—]{0,90}?(?<until>\\b(?:until|by|no later than|a deadline"
              + " of)\\s+)"
              + DATE
              + "(?=\\s+(?:to|for)\\b)");

  /// "The truce, which runs until 18 May 2026, was broken": the clause tells of these days.
  private static final Wording RUNS =
      Wording.of(
          "(?i)\\b(?:which|that)\\s+(?:runs|expires|lapses|ends|is due to (?:expire|end)|is"
              + " (?:valid|in force)|remains (?:valid|in"
              + " force|open)|lasts)\\s+(?<until>(?:until|on|at the end of|in|by)\\s+)"
              + DATE);

  private static final Wording PAST =
      Wording.of(
          "(?i)\\b(?:long|since)"
              + " (?:past|gone|passed|lapsed|expired)\\b|\\b(?:missed|overdue|passed|lapsed|elapsed|in"
              + " vain|was not met|unmet|came and went)\\b");

  private static final Wording THESE_DAYS =
      Wording.of(
          "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?|today|yesterday|this"
              + " (?:week|month|morning)|has|have)\\b");
  private static final Wording QUOTE = Wording.of("[\"“”]");
  private static final Wording YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");

  /// Told as of another day, or of what was so then.
  private static final Wording TOLD =
      Wording.of(
          "(?i)\\b(?:said|told|agreed|gave|given|granted|announced|decided|promised|pledged|vowed|planned|wrote|reported|was|were|had|would|did|ordered|signed|adopted|originally|initially|once|then)\\b|[\"“”]");

  private static final Wording GIVEN_NOW =
      Wording.of("(?i)\\b(?:is|are|has been|have been)\\s+(?:given|told|ordered)\\b");

  /// What may stand before a year alone.
  private static final Wording WHOLE_YEAR =
      Wording.of("(?i)^(?:by|until|no later than|not later than|deadline)\\b");

  private static final Wording HINT = Wording.of("\\b20\\d\\d\\b");

  @Override
  public String name() {
    return "deadline";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    if (scene.published().isEmpty()
        || !HINT.isIn(text)
        || PAST.isIn(text)
        || namesEarlierYear(text)
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    boolean recent = THESE_DAYS.isIn(text) && YEAR.results(text).count() == 1;
    return (TOLD.isIn(GIVEN_NOW.matcher(text).replaceAll(""))
            ? Stream.of(GIVEN, RUNS).filter(form -> form == GIVEN ? recent : !QUOTE.isIn(text))
            : Stream.of(DEADLINE, NEARING))
        .flatMap(form -> form.results(text))
        .limit(1)
        .flatMap(found -> check(scene, sentence, found).stream());
  }

  /// "Under the accord of 2005 they must leave by 2012" tells of what was laid down then.
  private static boolean namesEarlierYear(String text) {
    return YEAR.results(text).map(MatchResult::group).distinct().count() > 1;
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, MatchResult found) {
    LocalDate published = scene.published().orElseThrow();
    Span span = scene.span(sentence, found.start(), found.end());
    return last(found)
        .filter(_ -> isMeant(scene, sentence, found))
        .map(last -> interpretation(published, last))
        .map(one ->
            Checked.words(
                sentence,
                span,
                ClaimType.OTHER,
                scene.verdict(this, one.definition() + " " + one.found() + ".", List.of(one))));
  }

  /// "Those that have not paid must do so by July": only what is said of the day counts.
  private static boolean isMeant(Scene scene, Sentence sentence, MatchResult found) {
    return scene
        .assertion(sentence, scene.span(sentence, found.start("until"), found.end()))
        .hasDates();
  }

  private static Interpretation interpretation(LocalDate published, LocalDate last) {
    boolean ahead = !last.isBefore(published);
    return Interpretation.found(
        "The time until "
            + DateWords.plain(last)
            + ", seen from the article's date "
            + DateWords.plain(published)
            + ",",
        "Gregorian calendar",
        ahead ? "lies ahead" : "is over",
        ahead);
  }

  /// The last day that the deadline can mean.
  private static Optional<LocalDate> last(MatchResult found) {
    int year = Integer.parseInt(found.group("year"));
    if (found.group("month3") != null) {
      LocalDate first = LocalDate.of(year, DateWords.month(found.group("month3")), 1);
      return Optional.of(first.plusMonths(1).minusDays(1));
    }
    if (found.group("month") == null && found.group("month2") == null) {
      if (!WHOLE_YEAR.isIn(found.group("until"))) {
        return Optional.empty();
      }
      return Optional.of(LocalDate.of(year, 12, 31));
    }
    boolean american = found.group("month") != null;
    return DateWords.monthDay(
            found.group(american ? "month" : "month2"), found.group(american ? "day" : "day2"))
        .flatMap(day -> DateWords.date(day, year));
  }
}
