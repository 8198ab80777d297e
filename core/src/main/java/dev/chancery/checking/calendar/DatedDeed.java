package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A time of a sentence with the deed that it goes with, also where the time is told by the
/// article's own day ("this month", "on Monday").
///
/// @param moment when
/// @param time the word on which the time hangs together
/// @param near whether it belongs to the days around the article's
/// @param date whether it is told in figures
record DatedDeed(Moment moment, Token time, boolean near, boolean date) {

  private static final int LONGEST = 370;
  private static final int NEAR_DAYS = 120;

  /// "2005", "2003-01", "2003-01-12", each also with an open end.
  private static final Wording STARTED =
      Wording.of("^(?<year>\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?(?:/\\.\\.)?$");

  /// All of a sentence, in order; nothing where one of them cannot be dated.
  static List<DatedDeed> in(Scene scene, Sentence sentence) {
    return scene.times(sentence).stream().flatMap(time -> of(scene, time).stream()).toList();
  }

  private static Optional<DatedDeed> of(Scene scene, TimeMention time) {
    LocalDate published = scene.published().orElseThrow();
    return moment(scene, time)
        .map(moment ->
            new DatedDeed(
                moment,
                top(time),
                !moment.last().isBefore(published.minusDays(NEAR_DAYS)),
                time.when().text().chars().anyMatch(Character::isDigit)));
  }

  private static Optional<Moment> moment(Scene scene, TimeMention time) {
    When when = time.when();
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from == null || to == null) {
      return Optional.empty();
    }
    int start = scene.place(time.sentence(), time.sentence().token(time.start()).span().start());
    int end = start + when.text().length();
    var started = STARTED.matcher(when.timex());
    if (started.find()) {
      LocalDate last = started.group("day") != null ? from : last(from, started.group("month"));
      return Optional.of(new Moment(from, last, start, end));
    }
    return to.isBefore(from.plusDays(LONGEST))
        ? Optional.of(new Moment(from, to, start, end))
        : Optional.empty();
  }

  private static LocalDate last(LocalDate from, @Nullable String month) {
    return month == null
        ? LocalDate.of(from.getYear(), 12, 31)
        : from.withDayOfMonth(from.lengthOfMonth());
  }

  private static Token top(TimeMention time) {
    Sentence sentence = time.sentence();
    return sentence.tokens().subList(time.start(), time.end()).stream()
        .filter(token -> token.head() < time.start() || token.head() >= time.end())
        .filter(token -> !token.isOneOf("case", "det", "mark"))
        .findFirst()
        .orElse(sentence.token(time.start()));
  }

  /// The words above the time, up to the verb of its clause.
  Stream<Token> chain(Sentence sentence) {
    return above(sentence, time);
  }

  /// The words above a word, up to the verb of its clause.
  static Stream<Token> above(Sentence sentence, Token word) {
    Stream.Builder<Token> all = Stream.builder();
    Optional<Token> at = sentence.head(word);
    while (at.isPresent()) {
      all.add(at.get());
      boolean over = at.get().isVerb() || sentence.child(at.get(), "cop", "nsubj").isPresent();
      at = over ? Optional.empty() : sentence.head(at.get());
    }
    return all.build();
  }
}
