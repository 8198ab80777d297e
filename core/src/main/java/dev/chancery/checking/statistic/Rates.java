package dev.chancery.checking.statistic;

import dev.chancery.checking.arithmetic.YearlyRates;
import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.frame.Statistics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Yearly average exchange rates, from the statistics; of currencies that these lack, from the
/// tables of the program.
record Rates(Statistics statistics, Optional<LocalDate> knownOn) {

  private static final Map<String, String> AREAS =
      Map.ofEntries(
          Map.entry("EUR", "EMU"),
          Map.entry("GBP", "GBR"),
          Map.entry("JPY", "JPN"),
          Map.entry("CNY", "CHN"),
          Map.entry("KRW", "KOR"),
          Map.entry("INR", "IND"),
          Map.entry("BRL", "BRA"),
          Map.entry("CAD", "CAN"),
          Map.entry("AUD", "AUS"),
          Map.entry("NZD", "NZL"),
          Map.entry("CHF", "CHE"),
          Map.entry("SEK", "SWE"),
          Map.entry("NOK", "NOR"),
          Map.entry("DKK", "DNK"),
          Map.entry("MXN", "MEX"),
          Map.entry("ZAR", "ZAF"),
          Map.entry("SGD", "SGP"),
          Map.entry("HKD", "HKG"),
          Map.entry("MYR", "MYS"),
          Map.entry("THB", "THA"),
          Map.entry("TWD", "TWN"),
          Map.entry("LKR", "LKA"));

  private static final class Tables {
    private static final YearlyRates RATES = new YearlyRates();
  }

  /// A sum of dollars in the unit of a claim; unchanged where that is no other currency.
  Optional<BigDecimal> inUnit(BigDecimal dollars, String unit, int year) {
    return unit.equals("USD") || !unit.matches("[A-Z]{3}")
        ? Optional.of(dollars)
        : perDollar(unit, year).map(dollars::multiply);
  }

  /// Whether the statistics have the rates of a unit, so that it is sure enough to call a sum
  /// false.
  boolean areOfficial(String unit) {
    return unit.equals("USD") || !unit.matches("[A-Z]{3}") || AREAS.containsKey(unit);
  }

  /// How much of a currency a dollar was on the average of a year.
  private Optional<BigDecimal> perDollar(String currency, int year) {
    return Optional.ofNullable(AREAS.get(currency))
        .flatMap(area -> of(area, year))
        .or(() -> Tables.RATES.perDollar(currency, year));
  }

  private Optional<BigDecimal> of(String area, int year) {
    return statistics
        .series(Asked.own(area, "exchange_rate").knownOn(knownOn), Optional.empty())
        .stream()
        .flatMap(series -> series.in(year).stream())
        .map(Point::value)
        .findFirst();
  }
}
