package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A date that no calendar has: "June 31", "February 29, 2023".
final class DateExistsCheck implements SentenceCheck {

  private static final Wording LAST_DAYS =
      Wording.of(
          "\\b(?:(?<month>Feb(?:ruary|\\.)|Apr(?:il|\\.)|June|Sept?(?:ember|\\.)|Nov(?:ember|\\.))\\s+(?<day>29|30|31)(?:st|th)?|(?<day2>29|30|31)(?:st|th)?\\s+(?<month2>February|April|June|September|November))(?![\\d:%%]|\\s*(?:percent|per cent))(?:,?\\s+(?<year>%s)\\b)?"
              .formatted(DateWords.YEAR));

  /// "In June 31 people were hurt" gives no date.
  private static final Wording LOOSE = Wording.of("(?i)\\b(?:in|last|this|since|of)\\s+$");

  private static final Wording HINT = Wording.of("29|30|31");

  @Override
  public String name() {
    return "date-exists";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    if (!HINT.isIn(scene.text(sentence)) || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    return LAST_DAYS
        .results(scene.text(sentence))
        .flatMap(found -> check(scene, sentence, found).stream());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, MatchResult found) {
    boolean american = found.group("month") != null;
    Month month = DateWords.month(found.group(american ? "month" : "month2"));
    int day = Integer.parseInt(found.group(american ? "day" : "day2"));
    String year = found.group("year");
    boolean leap = year == null || DateWords.isLeap(Integer.parseInt(year));
    int last = month.length(leap);
    Span span = scene.span(sentence, found.start(), found.end());
    String before = scene.text(sentence).substring(0, found.start());
    boolean loose = year == null && LOOSE.isIn(before);
    if (loose || day <= last || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    String name = month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    String when = year == null ? name : name + " " + year;
    Interpretation none =
        Interpretation.found(when, "Gregorian calendar", "ends on day " + last, false);
    return Optional.of(
        Checked.words(
            sentence,
            span,
            ClaimType.CALENDAR,
            scene.verdict(this, when + " has " + last + " days.", List.of(none))));
  }
}
