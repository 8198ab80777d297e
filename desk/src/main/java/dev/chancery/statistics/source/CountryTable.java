package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.CodeSystem;
import java.util.List;
import java.util.Optional;

/// One indicator of the World Bank by country and year, with the columns `Country Name,Country
/// Code,Year,Value`; the file's name says which.
final class CountryTable implements TableForm {

  private final AreaReading areas;

  CountryTable(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public List<String> columns() {
    return List.of("Country Name", "Country Code", "Year", "Value");
  }

  @Override
  public String table(TableRow row, SourceFile file) {
    return file.mark().name().replaceFirst("\\.csv(\\.gz)?$", "");
  }

  @Override
  public void read(TableRow row, KnownTable table, Taking taking) {
    int year = row.year("Year");
    boolean withWorld = table.flow().orElseThrow().name().endsWith("exports");
    areas
        .code(CodeSystem.ISO3, row.text("Country Code"), year, taking.intake())
        .ifPresent(area ->
            taking.take(
                new Observation(
                    area,
                    withWorld ? Optional.of(Area.WORLD) : Optional.empty(),
                    table.flow().orElseThrow(),
                    Product.TOTAL,
                    Period.of(year),
                    Figure.of(row.text("Value")),
                    table.unit(),
                    table.status())));
  }
}
