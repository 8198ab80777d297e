package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.time.TimeMention;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/// A time as seen from the article's day: "three years ago", "last month", "on Thursday".
///
/// @param from the first day it can be
/// @param to the last day it can be
/// @param near days by which a date may lie outside and still be meant
/// @param reach days outside beyond which a date is taken to be of something else
record RelativeDate(LocalDate from, LocalDate to, long near, long reach) implements Timing {

  private static final Wording FIGURE = Wording.of("\\d{4}");
  private static final Wording WORDS =
      Wording.of(
          "(?i)\\b(?:ago|yesterday|(?:last|previous|this|earlier)\\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)");

  /// Rules of the reading of times that say one time as seen from the article.
  private static final Set<String> RULES =
      Set.of(
          "time.ago",
          "time.weekday",
          "time.which-weekday",
          "time.day-name",
          "time.which-period",
          "time.this-period",
          "time.which-month",
          "time.earlier-this",
          "time.before-last",
          "time.in-year");

  private static final long YEAR = 366;

  /// Years from which tens may be told loosely.
  private static final int ROUND = 20;

  private static final double FARTHEST = 0.65;

  /// Whether a text may have one.
  static boolean inText(String text) {
    return WORDS.isIn(text);
  }

  /// What a time expression claims; nothing where it is no single time, or names its year.
  static Optional<RelativeDate> of(TimeMention mention, LocalDate today) {
    LocalDate from = mention.when().from();
    LocalDate to = mention.when().to();
    if (from == null || to == null || !RULES.contains(mention.rule())) {
      return Optional.empty();
    }
    String words = mention.when().text();
    if (FIGURE.isIn(words) || from.isAfter(today)) {
      return Optional.empty();
    }
    boolean ago = mention.rule().equals("time.ago");
    return Optional.of(ago ? ago(words, from, to, today) : period(from, to));
  }

  /// "Three years ago": anything from a year less to a year more may be meant by it.
  private static RelativeDate ago(String words, LocalDate from, LocalDate to, LocalDate today) {
    if (!words.matches("(?is).*\\b(?:years?|decades?|century|centuries)\\b.*")) {
      long width = ChronoUnit.DAYS.between(from, to) + 1;
      long days = ChronoUnit.DAYS.between(to, today);
      return new RelativeDate(
          from.minusDays(width), to.plusDays(width), width, Math.max(20, days * 2 / 3));
    }
    int years = today.getYear() - from.getYear();
    LocalDate then = today.minusYears(years);
    long near = years >= ROUND && years % 10 == 0 ? 4 * YEAR : years % 5 == 0 ? YEAR : YEAR / 3;
    return new RelativeDate(
        then.minusDays(YEAR), then.plusDays(YEAR), near, (long) ((3 + years * FARTHEST) * YEAR));
  }

  private static RelativeDate period(LocalDate from, LocalDate to) {
    long width = ChronoUnit.DAYS.between(from, to);
    return width == 0
        ? new RelativeDate(from, to, 2, 8)
        : new RelativeDate(from, to, Math.max(7, width / 8), width > 40 ? 900 : width * 4 + 20);
  }

  @Override
  public int year() {
    return from.getYear();
  }

  @Override
  public Answer fits(RoughDate known) {
    long after = ChronoUnit.DAYS.between(to, known.earliest());
    long before = ChronoUnit.DAYS.between(known.latest(), from);
    long outside = Math.max(0, Math.max(after, before));
    if (outside == 0) {
      return Answer.YES;
    }
    return outside <= near || outside > reach ? Answer.UNKNOWN : Answer.NO;
  }
}
