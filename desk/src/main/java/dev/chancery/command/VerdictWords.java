package dev.chancery.command;

import dev.chancery.model.Claim;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a verdict and its evidence in words.
final class VerdictWords {

  private VerdictWords() {}

  /// The verdict of a claim that was checked.
  static Verdict of(Claim claim) {
    return Objects.requireNonNull(claim.verdict(), "a claim that was checked has a verdict");
  }

  /// "agrees", "no data".
  static String outcome(Outcome outcome) {
    return outcome.code().replace('_', ' ');
  }

  /// "holds · Both July 9 to 11 counted: 3 days · Gregorian calendar".
  static String evidence(Interpretation one) {
    return (one.agrees() ? "holds" : "does not hold")
        + " · "
        + one.definition()
        + ": "
        + result(one)
        + " · "
        + source(one);
  }

  static String result(Interpretation one) {
    return Stream.of(one.computed() == null ? null : QuantityWords.of(one.computed()), one.found())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /// The source, with the day it speaks up to; of a statistic, with its vintage and series.
  static String source(Interpretation one) {
    if (one.series() != null) {
      return one.source() + " (" + one.vintage() + ": " + one.series() + ")";
    }
    return one.source() + (one.vintage() == null ? "" : " (as known on " + one.vintage() + ")");
  }

  static Style style(Outcome outcome) {
    return switch (outcome) {
      case AGREES -> Style.GREEN;
      case DEPENDS -> Style.YELLOW;
      case DIFFERS -> Style.RED;
      case UNCHECKABLE, NO_DATA -> Style.DIM;
    };
  }
}
