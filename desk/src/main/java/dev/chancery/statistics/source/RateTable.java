package dev.chancery.statistics.source;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import java.util.List;
import java.util.Optional;

/// Exchange rates of the Federal Reserve, yearly averages, with the columns `Date,Country,Exchange
/// rate`. All are units of the currency for one dollar, also those that the Federal Reserve itself
/// quotes the other way round (euro, Australia, New Zealand, Ireland).
final class RateTable implements TableForm {

  private final AreaReading areas;

  RateTable(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public List<String> columns() {
    return List.of("Date", "Country", "Exchange rate");
  }

  @Override
  public String table(TableRow row, SourceFile file) {
    return "exchange_rates_annual";
  }

  @Override
  public void read(TableRow row, KnownTable table, Taking taking) {
    String date = row.text("Date");
    if (!date.endsWith("-01-01")) {
      throw new IllegalArgumentException("\"" + date + "\" is not the first day of a year");
    }
    areas
        .codeOrName(row.text("Country"), taking.intake())
        .ifPresent(area ->
            taking.take(
                new Observation(
                    area,
                    Optional.empty(),
                    new Flow("exchange_rate"),
                    Product.TOTAL,
                    new Period(date.substring(0, 4)),
                    Figure.of(row.text("Exchange rate")),
                    "units per USD",
                    table.status())));
  }
}
