package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/// Which year a figure is told for.
///
/// @param all the years it may be, the one that is plainly meant first
/// @param named whether the text names it
record MeantYears(List<Integer> all, boolean named) {

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?![\\d%]|[-–/]\\d|,\\d)";
  private static final Wording AFTER =
      Wording.of(
          "^,?\\s+(?:(?:in|for|during|by|as\\s+of|at)\\s+(?:the\\s+)?(?:(?:end|year|course)\\s+(?:of\\s+)?|(?:calendar|whole|full)\\s+(?:year\\s+)?)?(?:of\\s+)?)"
              + YEAR);
  private static final Wording BEFORE =
      Wording.of(
          "\\b(?:[Ii]n|[Ff]or|[Dd]uring|[Bb]y|[Aa]s\\s+of)\\s+(?:the\\s+)?(?:(?:end|year)\\s+(?:of\\s+)?)?(?:of\\s+)?"
              + YEAR
              + "(?:,|\\s)(?:\\s*[\\w'’]+\\s){0,3}\\s*$");
  private static final Wording LAST_YEAR = Wording.of("(?i)\\blast\\s+year\\b");
  private static final Wording THIS_YEAR = Wording.of("(?i)\\bthis\\s+year\\b");
  private static final Wording PART =
      Wording.of(
          "(?i)\\b(?:(?:first|second|third|last|fourth|final)[-\\s]+(?:\\w+[-\\s]+)?(?:half|quarters?|months?|weeks?)|[QH][1-4]\\b|half[-"
              + " ]year|quarterly|monthly|january|february|march|april|june|july|august|september|october|november|december|fiscal|financial\\s+year|season|year-to-date|so\\s+far\\s+this\\s+year|a\\s+month|per\\s+month|daily|a\\s+day|(?:19|20)\\d\\d[-–/]\\d\\d\\b)\\b");

  /// The month, not the verb and no one's name.
  private static final Wording MAY =
      Wording.of(
          "\\bMay,?\\s+(?:of\\s+)?(?:19|20)\\d\\d\\b|\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]hrough|[Dd]uring)\\s+(?:(?:early|mid|late)[-\\s])?May\\b(?!['’]s)|\\b(?:last|this)\\s+May\\b");

  private static final int SOON = 2;

  /// How many years back figures are still told of as those of now.
  private static final int RECENT = 3;

  MeantYears {
    all = List.copyOf(all);
  }

  int plain() {
    return all.getFirst();
  }

  /// The year that is plainly meant, as far as figures reach it: for what is told of now, one of
  /// the last.
  int reached(IntPredicate isReached) {
    return named
        ? plain()
        : IntStream.range(0, RECENT)
            .map(back -> plain() - back)
            .filter(isReached)
            .findFirst()
            .orElse(plain());
  }

  /// The year of words at a place of a sentence; nothing where only a part of a year is told, or a
  /// year to come.
  static Optional<MeantYears> of(SignedSentence sentence, int start, int end, LocalDate published) {
    String raw = sentence.raw();
    if (isOfPart(raw)) {
      return Optional.empty();
    }
    Optional<Integer> named = beside(raw, start, end);
    if (named.isEmpty() && LAST_YEAR.isIn(raw)) {
      named = Optional.of(published.getYear() - 1);
    }
    if (named.isEmpty() && THIS_YEAR.isIn(raw)) {
      named = Optional.of(published.getYear());
    }
    return named
        .map(year -> new MeantYears(List.of(year), true))
        .or(() -> Optional.of(now(published)))
        .filter(years -> years.plain() <= published.getYear());
  }

  /// What is told of the present is known for the last complete year; it may also be meant of the
  /// year that runs, or rest on figures of the year before.
  static MeantYears now(LocalDate published) {
    List<Integer> all = new ArrayList<>();
    all.add(published.getYear() - 1);
    all.add(published.getYear());
    all.add(published.getYear() - SOON);
    return new MeantYears(all, false);
  }

  /// Whether a text tells of a part of a year only.
  static boolean isOfPart(String raw) {
    return PART.isIn(raw) || MAY.isIn(raw);
  }

  private static Optional<Integer> beside(String raw, int start, int end) {
    Matcher after = AFTER.matcher(raw.substring(end));
    if (after.find()) {
      return Optional.of(Integer.valueOf(after.group("year")));
    }
    return BEFORE.results(raw.substring(0, start)).reduce((_, last) -> last).map(MeantYears::year);
  }

  private static Integer year(MatchResult found) {
    return Integer.valueOf(found.group("year"));
  }
}
