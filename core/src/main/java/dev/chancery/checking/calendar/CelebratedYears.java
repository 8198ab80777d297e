package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The years in which something that a sentence tells of can be celebrated, the likeliest first:
/// one that it names, "next year", the article's own; at the turn of the year also the one beside
/// it.
final class CelebratedYears {

  private static final Wording YEAR = Wording.of("\\b" + DateWords.YEAR + "\\b");
  private static final Wording NEXT = Wording.of("(?i)\\b(?:next|the coming) year\\b");
  private static final Wording LAST = Wording.of("(?i)\\blast year(?:'s|’s)?\\b");

  private final List<Integer> years = new ArrayList<>();
  private final int now;

  CelebratedYears(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    LocalDate published = scene.published().orElse(LocalDate.MIN);
    now = published.getYear();
    YEAR.results(text).map(found -> Integer.valueOf(found.group())).forEach(years::add);
    if (scene.published().isPresent()) {
      addNow(text, published);
    }
  }

  private void addNow(String text, LocalDate published) {
    if (NEXT.isIn(text)) {
      years.add(now + 1);
    }
    if (LAST.isIn(text)) {
      years.add(now - 1);
    }
    years.add(now);
    if (published.getMonthValue() <= 1) {
      years.add(now - 1);
    }
    if (published.getMonthValue() >= 12) {
      years.add(now + 1);
    }
  }

  boolean isPast(int year) {
    return now < 0 || year <= now;
  }

  /// How long ago a year is.
  int sinceThen(int year) {
    return now - year;
  }

  /// Those after the year that is counted from.
  Stream<Integer> after(int base) {
    return years.stream().filter(year -> year > base).distinct();
  }
}
