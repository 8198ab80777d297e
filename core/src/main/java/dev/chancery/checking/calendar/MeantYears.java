package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The years that a day without a year can be meant in: one that stands in the sentence, and those
/// around the article's date.
record MeantYears(Scene scene, Sentence sentence) {

  private static final Wording YEAR = Wording.of("\\b" + DateWords.YEAR + "\\b(?!,\\d|\\s*%)");
  private static final int NEAR_DAYS = 250;

  /// The dates that can be meant, the likeliest first.
  ///
  /// @param given the year that stands with the day
  List<LocalDate> of(MonthDay day, Optional<Integer> given) {
    if (given.isPresent()) {
      return DateWords.date(day, given.get()).stream().toList();
    }
    return Stream.concat(
            around(day), named().stream().flatMap(year -> DateWords.date(day, year).stream()))
        .distinct()
        .toList();
  }

  /// Near the article's date, the nearest first.
  private Stream<LocalDate> around(MonthDay day) {
    return scene.published().stream()
        .flatMap(published ->
            Stream.of(-1, 0, 1)
                .flatMap(step -> DateWords.date(day, published.getYear() + step).stream())
                .filter(date -> distance(date, published) <= NEAR_DAYS)
                .sorted(Comparator.comparingLong(date -> distance(date, published))));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /// The years that the sentence names.
  private List<Integer> named() {
    return YEAR.results(scene.text(sentence))
        .map(found -> Integer.valueOf(found.group()))
        .distinct()
        .toList();
  }
}
