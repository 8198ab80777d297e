package dev.chancery.reading.claim;

import java.util.Set;

/// Which units make a figure an amount, and which make it none of public matter.
final class FigureUnits {

  private static final Set<String> NEITHER =
      Set.of(
          "rank",
          "ordinal",
          "percent",
          "percentage_points",
          "basis_points",
          "times",
          "years",
          "months",
          "weeks",
          "days",
          "hours",
          "minutes",
          "seconds");
  private static final Set<String> PHYSICAL =
      Set.of(
          "tonnes",
          "kilograms",
          "grams",
          "pounds",
          "barrels",
          "bushels",
          "litres",
          "gallons",
          "kilometres",
          "metres",
          "centimetres",
          "miles",
          "feet",
          "inches",
          "hectares",
          "acres",
          "square_kilometres",
          "square_miles",
          "cubic_metres",
          "celsius",
          "fahrenheit",
          "megawatts",
          "gigawatts",
          "kilowatt_hours");

  private FigureUnits() {}

  static boolean isAmount(String unit) {
    return PHYSICAL.contains(unit) || isCurrency(unit);
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  static boolean isCount(String unit) {
    return !isAmount(unit) && !NEITHER.contains(unit);
  }
}
