package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;

/// A figure as a sentence tells it.
///
/// @param start its first character in the text of the sentence, hedge included
/// @param words as written
record ToldFigure(int start, int end, Quantity quantity, String words) {

  private static final double HALF = 0.5;

  /// What an unhedged figure may be off though its digits say more: sources revise.
  private static final double REVISED = 0.02;

  /// What rounding may cost before a reader would say that the figure is another.
  private static final double ROUNDED = 0.06;

  private static final double POINT = 0.6;

  boolean isPercent() {
    return quantity.unit().equals("percent");
  }

  boolean isMoney() {
    return quantity.unit().matches("[A-Z]{3}");
  }

  /// The same with the bound of the words around it ("exceeded").
  ToldFigure bounded(Bound bound) {
    return quantity.bound() == Bound.EXACTLY
        ? new ToldFigure(start, end, new Quantity(quantity.number(), quantity.unit(), bound), words)
        : this;
  }

  ToldFigure negated() {
    Quantity other = new Quantity(quantity.number().negate(), quantity.unit(), quantity.bound());
    return new ToldFigure(start, end, other, words);
  }

  /// How a figure that was found fits it.
  Fit fit(BigDecimal found, Hedges hedges) {
    BigDecimal claimed = quantity.number();
    if (claimed.signum() * found.signum() < 0 || claimed.signum() == 0) {
      return Fit.NONE;
    }
    if (quantity.bound() != Bound.EXACTLY) {
      Fit hedged = hedges.fit(quantity, words, found);
      return hedged == Fit.NONE && isRounded(found) ? Fit.LOOSE : hedged;
    }
    double off = found.subtract(claimed).abs().doubleValue();
    double size = claimed.abs().doubleValue();
    double least = isPercent() ? POINT : size * REVISED;
    double rounding = step() * HALF * 1.01;
    if (off <= Math.max(least, Math.min(rounding, size * ROUNDED))) {
      return Fit.PLAIN;
    }
    return off <= rounding ? Fit.LOOSE : Fit.NONE;
  }

  private boolean isRounded(BigDecimal found) {
    return quantity.bound() == Bound.ABOUT
        && !isPercent()
        && found.subtract(quantity.number()).abs().doubleValue() <= step() * HALF;
  }

  /// The worth of the last digit that is no zero.
  private double step() {
    BigDecimal plain = quantity.number().stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale()).doubleValue();
  }

  /// Whether the figure that was found is within the margin by which two books usually differ.
  boolean isNear(BigDecimal found, BigDecimal margin) {
    BigDecimal one = found.abs();
    BigDecimal other = quantity.number().abs();
    boolean same = found.signum() * quantity.number().signum() > 0;
    return same
        && one.max(other).compareTo(one.min(other).multiply(margin, MathContext.DECIMAL64)) <= 0;
  }
}
