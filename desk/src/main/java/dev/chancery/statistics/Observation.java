package dev.chancery.statistics;

import java.util.Optional;

/// One figure.
///
/// @param reporter whose books it is from, or whom it is about: the code of an area
/// @param partner the other side of a flow: the code of an area
/// @param value in whole units, never in thousands or millions
/// @param unit the unit of `value`: a currency by ISO 4217 (`USD`), with a year where prices are
///   constant (`USD_2022`), `percent`, `persons`
public record Observation(
    String reporter,
    Optional<String> partner,
    Flow flow,
    Product product,
    Period period,
    double value,
    String unit,
    Status status) {

  /// More than the product of the world, in any currency that was ever counted in.
  private static final double ABSURD = 1e18;

  public Observation {
    requireCode(reporter);
    partner.ifPresent(Observation::requireCode);
    if (!(Math.abs(value) < ABSURD)) {
      throw new IllegalArgumentException(value + " is no figure that can be");
    }
    if (unit.isBlank() || unit.length() > 60) {
      throw new IllegalArgumentException(
          "the unit is " + (unit.isBlank() ? "missing" : "too long"));
    }
  }

  private static void requireCode(String area) {
    if (area.isEmpty()) {
      throw new IllegalArgumentException("an area is missing");
    }
  }
}
