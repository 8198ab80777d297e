package dev.chancery.statistics.source;

import java.util.List;
import java.util.regex.Pattern;

/// The unit that a row of plain CSV gives to a flow of [dev.chancery.statistics.Flows]: a currency
/// by ISO 4217, with a year where prices are constant, or one of a few words. Figures in "million
/// USD" or in a misspelt currency would stand beside those in dollars and never be compared.
final class PlainUnit {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}(_[12]\\d{3})?");
  private static final List<String> WORDS = List.of("percent", "persons", "number", "index");

  private PlainUnit() {}

  /// The unit, as it stands.
  ///
  /// @throws IllegalArgumentException if it is none
  static String of(String unit) {
    if (CURRENCY.matcher(unit).matches() || WORDS.contains(unit)) {
      return unit;
    }
    if (unit.isEmpty()) {
      throw new IllegalArgumentException("the unit is missing");
    }
    throw new IllegalArgumentException(
        "\"%s\" is no unit: figures are in whole units, of a currency (USD) or %s"
            .formatted(unit, String.join(", ", WORDS)));
  }
}
