package dev.chancery.reading.claim;

import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Points in time that figures are set against.
final class Periods {

  private static final String OPEN = "/..";

  private static final Set<String> COMPARISON = Set.of("than", "since", "compare", "over");

  private Periods() {}

  /// From when an open time runs: of "since 2010", the year 2010.
  static When begin(When when) {
    LocalDate from = when.from();
    if (from == null || !when.timex().endsWith(OPEN)) {
      return when;
    }
    String timex = when.timex().substring(0, when.timex().length() - OPEN.length());
    return new When(when.text(), when.span(), timex, from, last(timex, from));
  }

  /// Whether a time is what another is set against ("than last year", "since 2010").
  static boolean isComparison(Sentence sentence, TimeMention time) {
    return IntStream.rangeClosed(Math.max(0, time.start() - 2), time.start())
        .mapToObj(sentence::token)
        .anyMatch(word -> COMPARISON.contains(word.lemma()));
  }

  private static @Nullable LocalDate last(String timex, LocalDate from) {
    return switch (timex.length()) {
      case 4 -> LocalDate.of(from.getYear(), 12, 31);
      case 7 -> YearMonth.from(from).plusMonths(further(timex.charAt(5))).atEndOfMonth();
      case 10 -> from;
      default -> null;
    };
  }

  /// Months after the first: a half, a quarter and a season have a letter where a month has
  /// figures.
  private static int further(char mark) {
    return Character.isDigit(mark) ? 0 : mark == 'H' ? 5 : 2;
  }
}
