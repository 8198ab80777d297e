package dev.chancery.command;

import dev.chancery.model.Claim;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Outcome;
import dev.chancery.model.Quantity;
import dev.chancery.model.Verdict;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a verdict and its evidence in words.
final class VerdictWords {

  private static final MathContext DIGITS = new MathContext(3);

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
    return finding(one) + " · " + source(one);
  }

  /// "holds · Both July 9 to 11 counted: 3 days".
  static String finding(Interpretation one) {
    return (one.agrees() ? "holds" : "does not hold") + " · " + plainly(one);
  }

  /// "Both July 9 to 11 counted: 3 days".
  static String plainly(Interpretation one) {
    return one.definition() + ": " + result(one);
  }

  /// A sign that says without colours whether the claim holds.
  static String sign(Interpretation one) {
    return one.agrees() ? "✓" : "✗";
  }

  /// What was found; a figure of statistics in three digits, since no reader needs more.
  static String result(Interpretation one) {
    return Stream.of(one.computed() == null ? null : figure(one, one.computed()), one.found())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String figure(Interpretation one, Quantity computed) {
    boolean isLong = one.series() != null && computed.number().precision() > DIGITS.getPrecision();
    return QuantityWords.of(
        isLong
            ? new Quantity(computed.number().round(DIGITS), computed.unit(), computed.bound())
            : computed);
  }

  /// The interpretations that are shown in full: the plain one, and the first that holds where that
  /// is another.
  static List<Interpretation> foremost(Verdict verdict) {
    List<Interpretation> all = verdict.interpretations();
    return Stream.concat(
            all.stream().limit(1), all.stream().filter(Interpretation::agrees).limit(1))
        .distinct()
        .toList();
  }

  /// The source, with the day it speaks up to; of a statistic, with its vintage and series.
  static String source(Interpretation one) {
    if (one.series() != null) {
      return one.source() + " (" + one.vintage() + ": " + one.series() + ")";
    }
    return one.source() + (one.vintage() == null ? "" : " (as known on " + one.vintage() + ")");
  }

  static Style style(Interpretation one) {
    return one.agrees() ? Style.GREEN : Style.RED;
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
