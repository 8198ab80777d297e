package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A length in hours against the two days between which it runs, where both are told with the same
/// time of day: "from noon on Saturday for 48 hours, until noon on Monday".
final class HoursCheck implements SentenceCheck {

  private static final Wording HOURS =
      Wording.of("(?i)\\b(?<hours>(?:\\d{2,3}|" + Counts.CARDINAL + "))[-\\s]hours?\\b");
  private static final String TIME =
      "noon|midnight|midday|dawn|dusk|sunrise|sunset|morning|evening|afternoon|\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:a\\.m\\.|p\\.m\\.|am|pm)";
  private static final Wording MOMENT =
      Wording.of(
          "(?:\\b(?<before>%1$s)(?:\\s+local time)?,?\\s+(?:of|on)\\s+)?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?:,?\\s+(?:at\\s+)?(?<after>%1$s))?"
              .formatted(TIME));
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:within|extend\\w*|prolong\\w*|renew\\w*|further|another|more|less|early)\\b");
  private static final Wording APART = Wording.of("[;:]|\\b(?:and|but|then|takes?|took|after)\\b");
  private static final int DAY = 24;
  private static final int HOUR = 60;
  private static final int WEEK = 7;

  @Override
  public String name() {
    return "hours";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    List<MatchResult> hours = HOURS.results(text).toList();
    List<MatchResult> days = MOMENT.results(text).toList();
    if (hours.size() == 1 && days.size() < 2 && !OTHER.isIn(text)) {
      return ClockHours.in(text)
          .flatMap(clock -> check(scene, sentence, hours.getFirst(), clock))
          .stream();
    }
    boolean plain = hours.size() == 1 && days.size() == 2 && !OTHER.isIn(text);
    return plain
            && !time(days.getFirst()).isEmpty()
            && time(days.getFirst()).equals(time(days.getLast()))
        ? check(scene, sentence, hours.getFirst(), days).stream()
        : Stream.empty();
  }

  private static String time(MatchResult found) {
    String time = found.group("before") == null ? found.group("after") : found.group("before");
    return time == null ? "" : time.toLowerCase(Locale.ROOT);
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, MatchResult hours, List<MatchResult> days) {
    int claimed = Counts.cardinal(hours.group("hours")).orElse(0);
    DayOfWeek from = DateWords.weekday(days.getFirst().group("weekday"));
    DayOfWeek to = DateWords.weekday(days.getLast().group("weekday"));
    int between = DAY * Math.floorMod(to.getValue() - from.getValue(), WEEK);
    int start = Math.min(hours.start(), days.getFirst().start());
    Span span = scene.span(sentence, start, Math.max(hours.end(), days.getLast().end()));
    boolean odd = claimed < DAY || claimed >= DAY * WEEK || claimed % DAY != 0;
    if (odd || between == 0 || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    String words = "From " + days.getFirst().group() + " to " + days.getLast().group();
    return Optional.of(told(scene, sentence, span, words, between, between == claimed));
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, MatchResult hours, ClockHours clock) {
    int claimed = HOUR * Counts.cardinal(hours.group("hours")).orElse(0);
    Span span =
        scene.span(
            sentence, Math.min(hours.start(), clock.start()), Math.max(hours.end(), clock.end()));
    String text = scene.text(sentence);
    int from = Math.min(hours.end(), clock.end());
    int to = Math.max(hours.start(), clock.start());
    boolean together = from <= to && !APART.isIn(text.substring(from, to));
    boolean whole = clock.minutes() % HOUR == 0 && claimed > 0 && claimed < DAY * HOUR;
    return together && whole && scene.assertion(sentence, span).hasDates()
        ? Optional.of(
            told(
                scene,
                sentence,
                span,
                clock.words(),
                clock.minutes() / HOUR,
                clock.minutes() == claimed))
        : Optional.empty();
  }

  private Checked told(
      Scene scene, Sentence sentence, Span span, String words, int hours, boolean agrees) {
    Interpretation one =
        Interpretation.computed(
            words, "Gregorian calendar", Quantity.exactly(hours, "hours"), agrees);
    return Checked.words(
        sentence,
        span,
        ClaimType.DURATION,
        scene.verdict(this, words + ": " + hours + " hours.", List.of(one)));
  }
}
