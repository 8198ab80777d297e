package dev.chancery.model;

import java.math.BigDecimal;

/// A figure with its unit and hedge.
///
/// @param number the figure, in ones of the unit ("3.3 million dollars" is 3300000 USD)
/// @param unit `rank percent count years USD tonnes persons ...`; money by ISO 4217
public record Quantity(BigDecimal number, String unit, Bound bound) {

  public Quantity {
    number = number.stripTrailingZeros();
    if (number.scale() < 0) {
      number = number.setScale(0);
    }
    if (unit.isBlank()) {
      throw new IllegalArgumentException("a quantity has a unit");
    }
  }

  public static Quantity exactly(long number, String unit) {
    return new Quantity(BigDecimal.valueOf(number), unit, Bound.EXACTLY);
  }

  public Quantity inUnit(String newUnit) {
    return new Quantity(number, newUnit, bound);
  }
}
