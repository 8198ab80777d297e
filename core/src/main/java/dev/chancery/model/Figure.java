package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure behind an interpretation: a place in a ranking, or a point of a series.
///
/// @param label what it is of: the name of the one that is ranked ("South Korea"), or the period
///   ("2023")
/// @param rank its place; none in a series
/// @param value in ones of the unit
/// @param unit as of a [Quantity]
/// @param marked whether it is what the claim is about
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
    String label, @Nullable Integer rank, BigDecimal value, String unit, boolean marked) {

  public Figure {
    if (label.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException("a figure says what it is of and in which unit");
    }
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /// A point of a series.
  public static Figure ofPeriod(String period, BigDecimal value, String unit, boolean marked) {
    return new Figure(period, null, value, unit, marked);
  }
}
