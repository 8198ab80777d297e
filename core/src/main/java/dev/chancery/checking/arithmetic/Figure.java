package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Hedge;
import dev.chancery.checking.frame.Hedge.Limits;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.model.Bound;
import java.math.BigDecimal;

/// A figure in the text of a sentence.
///
/// @param start where its words start, hedge included
/// @param step the worth of its last written digit
/// @param rounded whether a plain number may have been rounded to its zeros
/// @param unit the currency of money; `percent points count days months years` else
/// @param words as written, hedge included
record Figure(
    int start,
    int end,
    BigDecimal value,
    BigDecimal step,
    boolean rounded,
    boolean scaled,
    Slot slot,
    String unit,
    Bound bound,
    String words) {

  /// Who rounds up goes hardly beyond the half.
  private static final double RAISED = 1.4;

  private static final double OPEN_LOW = 0.5;
  private static final double OPEN_HIGH = 2;

  /// What it stands for when something is reckoned from it.
  Spread given(Hedges hedges) {
    double half = step.doubleValue() / 2;
    boolean single = value.compareTo(step.multiply(BigDecimal.TEN)) < 0;
    double far = scaled && single ? half / 4 : half;
    return hedged(hedges, rounded ? 0 : half / 5, far, far);
  }

  /// What it allows when it is held against what was reckoned: who cuts digits off makes it
  /// smaller.
  Spread claimed(Hedges hedges) {
    double half = step.doubleValue() / 2;
    double cut = rounded ? half : 2 * half;
    return hedged(hedges, rounded ? 0 : half, scaled ? half : Math.min(cut, RAISED * half), cut);
  }

  /// The same where the reckoning only adds: nobody cuts off digits there.
  Spread claimedSum(Hedges hedges) {
    double half = step.doubleValue() / 2;
    return hedged(hedges, rounded ? 0 : half, half, half);
  }

  /// The same figure beside a finer one: who writes "from $2 billion to $2.5 billion" means 2.0.
  Figure beside(Figure other) {
    boolean coarse = scaled && bound == Bound.EXACTLY && step.compareTo(other.step) > 0;
    BigDecimal finer = other.step.max(step.movePointLeft(1));
    return coarse && finer.compareTo(step) < 0
        ? new Figure(start, end, value, finer, rounded, true, slot, unit, bound, words)
        : this;
  }

  /// The same as money of a currency that is told beside it.
  Figure as(String currency) {
    return new Figure(start, end, value, step, rounded, scaled, Slot.MONEY, currency, bound, words);
  }

  /// So many of it together.
  Figure times(int many) {
    BigDecimal factor = BigDecimal.valueOf(many);
    return new Figure(
        start,
        end,
        value.multiply(factor),
        step.multiply(factor),
        rounded,
        scaled,
        slot,
        unit,
        bound,
        many + " × " + words.strip());
  }

  private Spread hedged(Hedges hedges, double near, double below, double above) {
    double number = value.doubleValue();
    Hedge hedge = hedges.of(bound, words);
    Limits plain = hedge.plain();
    Limits loose = hedge.loose();
    return new Spread(
        number,
        number * low(plain) - near,
        number * high(plain) + near,
        number * Math.min(low(loose), low(plain)) - below,
        number * Math.max(high(loose), high(plain)) + above);
  }

  private static double low(Limits limits) {
    return limits.from().map(percent -> percent.doubleValue() / 100).orElse(OPEN_LOW);
  }

  private static double high(Limits limits) {
    return limits.to().map(percent -> percent.doubleValue() / 100).orElse(OPEN_HIGH);
  }

  /// Whether both count the same: money of one currency, or "1.4 billion" beside "2.8 billion
  /// dollars".
  boolean isLike(Figure other) {
    return unit.equals(other.unit)
        || (slot == Slot.MONEY && other.slot == Slot.NUMBER && other.scaled)
        || (other.slot == Slot.MONEY && slot == Slot.NUMBER && scaled);
  }
}
