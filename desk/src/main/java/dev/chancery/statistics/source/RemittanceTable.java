package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import java.util.List;
import java.util.Optional;

/// Remittances by pair, with the columns `sending,receiving,year,value_musd`.
final class RemittanceTable implements TableForm {

  private final AreaReading areas;

  RemittanceTable(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public List<String> columns() {
    return List.of("sending", "receiving", "year", "value_musd");
  }

  @Override
  public String table(TableRow row, SourceFile file) {
    return "remittances";
  }

  @Override
  public void read(TableRow row, KnownTable table, Taking taking) {
    Optional<String> sending = areas.codeOrName(row.text("sending"), taking.intake());
    Optional<String> receiving = areas.codeOrName(row.text("receiving"), taking.intake());
    if (sending.isPresent() && receiving.isPresent()) {
      taking.take(
          new Observation(
              sending.get(),
              receiving,
              table.flow().orElseThrow(),
              Product.TOTAL,
              Period.of(row.year("year")),
              Figure.inMillions(row.text("value_musd")),
              table.unit(),
              table.status()));
    }
  }
}
