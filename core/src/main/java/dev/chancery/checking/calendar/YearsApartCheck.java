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

/// How far two years of a sentence are apart: "signed in 2011 and upgraded 14 years later, in
/// 2025", "in 1989, two years before the collapse in 1991".
final class YearsApartCheck implements SentenceCheck {

  private static final Wording YEAR =
      Wording.of("(?<![\\d,.$€£])\\b" + DateWords.YEAR + "\\b(?!,\\d|\\s*%)");

  /// "14 years later, in 2025".
  private static final Wording LATER =
      Wording.of(
          "(?i)^\\s+(?:(?:later|earlier|afterwards?),?\\s*[(—–]?\\s*(?:in|on|by)?\\s*|before,?\\s*[(—–]?\\s*(?:in|on|by)\\s+)"
              + DateWords.MONTH_BEFORE
              + "$");

  /// "In 1989, two years before the collapse in 1991".
  private static final Wording RELATIVE =
      Wording.of("(?i)^\\s+(?:before|after|prior to|ahead of)\\b[^.;]{0,80}$");

  /// "Three years after the border was shut in 2019, it reopened in 2022".
  private static final Wording RELATIVE_NEXT = Wording.of("(?i)^\\s+(?:after|before)\\b");

  private static final Wording LEADS = Wording.of("^,[^;:]*$");

  private static final Wording JUST_BEFORE = Wording.of("^,?\\s*[(—–]?\\s*$");

  /// "Notified in 2017; it will leave two years later".
  private static final Wording GOES_ON =
      Wording.of("(?i)^[^;]*;[^;.]{0,40}\\b(?:it|they|he|she)\\b[^;.\\d]{0,30}$");

  private static final Wording HINT = Wording.of("[Yy]ear|[Dd]ecade|[Cc]entur");

  @Override
  public String name() {
    return "years-apart";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    List<MatchResult> years = YEAR.results(text).toList();
    if (years.size() != 2
        || !HINT.isIn(scene.text(sentence))
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    return Length.in(text).stream()
        .filter(Length::inYears)
        .filter(length -> isBetween(text, length, years.getFirst(), years.getLast()))
        .flatMap(length -> check(scene, sentence, length, years).stream());
  }

  private static boolean isBetween(
      String text, Length length, MatchResult first, MatchResult last) {
    if (length.end() <= first.start()) {
      return length.start() < 3
          && RELATIVE_NEXT.isIn(text.substring(length.end()))
          && LEADS.isIn(text.substring(first.end(), last.start()));
    }
    if (first.end() > length.start() || length.end() > last.start()) {
      return false;
    }
    String before = text.substring(first.end(), length.start());
    String after = text.substring(length.end(), last.start());
    boolean same = before.indexOf(';') < 0 || GOES_ON.isIn(before);
    return (LATER.isIn(after) && same) || (RELATIVE.isIn(after) && JUST_BEFORE.isIn(before));
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, Length told, List<MatchResult> years) {
    MatchResult first = years.getFirst();
    MatchResult last = years.getLast();
    Span span = scene.span(sentence, first.start(), last.end());
    long apart = Math.abs(Long.parseLong(last.group()) - Long.parseLong(first.group()));
    if (!scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    List<Moment> moments = Moment.in(scene.text(sentence));
    boolean exact = moments.size() == 2 && moments.stream().allMatch(Moment::hasMonth);
    Length length = exact ? told.inMonths() : told;
    List<Way> days =
        exact
            ? Apart.sorted(moments.getFirst(), moments.getLast()).in(length.quantity())
            : List.of();
    boolean given = days.stream().anyMatch(way -> way.number() > 0);
    List<Way> ways =
        given
            ? days
            : List.of(Way.inText("Between " + first.group() + " and " + last.group(), apart));
    return new Reckoning(scene, this, length.quantity(), length.words(), given)
        .of(ways)
        .map(verdict -> Checked.words(sentence, span, ClaimType.DURATION, verdict));
  }
}
