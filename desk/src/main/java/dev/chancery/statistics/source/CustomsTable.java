package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.area.CodeSystem;
import java.util.List;
import java.util.Optional;

/// Peru's customs, exports by country of destination, with the columns
/// `year,rank,iso3,name_es,value_usd`.
final class CustomsTable implements TableForm {

  /// The table's last year ends in April.
  private static final int BEGUN = 2025;

  private final AreaReading areas;

  CustomsTable(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public List<String> columns() {
    return List.of("year", "rank", "iso3", "name_es", "value_usd");
  }

  @Override
  public String table(TableRow row, SourceFile file) {
    return "peru_sunat_exports_by_destination";
  }

  @Override
  public void read(TableRow row, KnownTable table, Taking taking) {
    int year = row.year("year");
    String written = row.text("iso3");
    if (year >= BEGUN) {
      taking.leaveOut("a year of which the table has some months only", year + " " + written);
      return;
    }
    Optional<String> partner =
        written.isEmpty()
            ? areas.codeOrName(row.text("name_es"), taking.intake())
            : areas.code(CodeSystem.ISO3, written, year, taking.intake());
    partner.ifPresent(code ->
        taking.take(
            new Observation(
                "PER",
                Optional.of(code),
                table.flow().orElseThrow(),
                Product.TOTAL,
                Period.of(year),
                Figure.of(row.text("value_usd")),
                table.unit(),
                table.status())));
  }
}
