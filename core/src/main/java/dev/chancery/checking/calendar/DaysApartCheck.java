package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far two dates of a sentence are apart: "on July 9, three days after the vote of July 6".
final class DaysApartCheck implements SentenceCheck {

  private static final Wording DATE = Wording.of("\\b" + DayDate.PATTERN);
  private static final Wording APART = Wording.of("(?i)^\\s+(?:after|before|ahead of|prior to)\\b");

  private static final Wording LATER = Wording.of("(?i)^\\s+later\\b");
  private static final Wording LATER_ON =
      Wording.of("(?i)^\\s+(?:later|earlier),?\\s+(?:on\\s+)?$");

  /// "Two days after the vote of March 16, the treaty was signed on March 18".
  private static final Wording OPENS = Wording.of("(?i)^(?:just|only|exactly|some|barely)?\\s*$");

  private static final Wording LEADS = Wording.of("^[^;]{0,12},");
  private static final Wording NEXT = Wording.of("(?i)^,?\\s*(?:just|only|exactly)?\\s*$");

  private static final int LONGEST = 200;
  private static final double WEEK = 7;
  private static final double MONTH = 30.44;
  private static final Wording HINT = Wording.of("[Dd]ays?\\b|[Ww]eek|[Mm]onth");

  @Override
  public String name() {
    return "days-apart";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    List<DayDate> dates =
        DATE.results(text).flatMap(found -> DayDate.of(found, 0).stream()).toList();
    if (dates.size() != 2
        || !HINT.isIn(scene.text(sentence))
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    return Length.in(text).stream()
        .filter(DaysApartCheck::isInDays)
        .filter(length -> isTied(text, length, dates.getFirst(), dates.getLast()))
        .flatMap(length -> check(scene, sentence, length, dates).stream());
  }

  /// "July 9, three days after … July 6", "three days later, on July 9", "July 9, three days
  /// later".
  private static boolean isTied(String text, Length length, DayDate first, DayDate last) {
    String after = text.substring(length.end());
    if (last.end() <= length.start()) {
      return NEXT.isIn(text.substring(last.end(), length.start())) && LATER.isIn(after);
    }
    if (length.end() <= first.start()) {
      return OPENS.isIn(text.substring(0, length.start()))
          && APART.isIn(after)
          && LEADS.isIn(text.substring(first.end(), last.start()));
    }
    if (first.end() > length.start() || length.end() > last.start()) {
      return false;
    }
    String between = text.substring(length.end(), last.start());
    return LATER_ON.isIn(between) || (APART.isIn(after) && between.indexOf(';') < 0);
  }

  private static boolean isInDays(Length length) {
    String unit = length.quantity().unit();
    return length.quantity().bound() == Bound.EXACTLY && !unit.equals("years");
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, Length length, List<DayDate> dates) {
    Span span = scene.span(sentence, dates.getFirst().start(), dates.getLast().end());
    Optional<Long> apart = apart(scene, sentence, dates);
    if (apart.isEmpty() || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    String unit = length.quantity().unit();
    double days = unit.equals("months") ? MONTH : unit.equals("weeks") ? WEEK : 1;
    long claimed = Math.round(length.quantity().number().doubleValue() * days);
    boolean rough = days > 1 && Math.abs(claimed - apart.get()) <= days / 2;
    List<Interpretation> all = new ArrayList<>();
    if (rough) {
      String words = "From the one date to the other, " + apart.get() + " days, in " + unit;
      all.add(interpretation(words, claimed, claimed));
    } else {
      all.add(interpretation("From the one date to the other", apart.get(), claimed));
    }
    if (days == 1 && claimed == apart.get() + 1) {
      all.add(interpretation("With both days counted", claimed, claimed));
    }
    String summary = "The dates are " + apart.get() + " days apart.";
    return Optional.of(
        Checked.words(sentence, span, ClaimType.DURATION, scene.verdict(this, summary, all)));
  }

  private static Optional<Long> apart(Scene scene, Sentence sentence, List<DayDate> dates) {
    List<LocalDate> first = dates.getFirst().years(scene, sentence);
    List<LocalDate> last = dates.getLast().years(scene, sentence);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    long days = Math.abs(ChronoUnit.DAYS.between(first.getFirst(), last.getFirst()));
    return days > 0 && days < LONGEST ? Optional.of(days) : Optional.empty();
  }

  private static Interpretation interpretation(String definition, long days, long claimed) {
    return Interpretation.computed(
        definition, "Gregorian calendar", Quantity.exactly(days, "days"), days == claimed);
  }
}
