package dev.chancery.statistics.source;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Trade by pair and year with the columns `reporter,partner,flow,year,value_usd,source`, as tables
/// of the IMF, CEPII, the OECD and the Observatory of Economic Complexity are laid out for the
/// starter set.
final class BilateralTable implements TableForm {

  private static final Map<String, Flow> FLOWS =
      Map.of("X", Flow.GOODS_EXPORTS, "M", Flow.GOODS_IMPORTS);

  private final AreaReading areas;

  BilateralTable(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public List<String> columns() {
    return List.of("reporter", "partner", "flow", "year", "value_usd", "source");
  }

  @Override
  public String table(TableRow row, SourceFile file) {
    return row.text("source");
  }

  @Override
  public void read(TableRow row, KnownTable table, Taking taking) {
    int year = row.year("year");
    CodeSystem system = table.codes();
    Optional<String> reporter = areas.code(system, row.text("reporter"), year, taking.intake());
    Optional<String> partner = areas.code(system, row.text("partner"), year, taking.intake());
    if (reporter.isEmpty() || partner.isEmpty()) {
      return;
    }
    Flow flow = row.oneOf("flow", FLOWS);
    double value = Figure.of(row.text("value_usd"));
    taking.take(observation(reporter.get(), partner.get(), flow, year, value, table.status()));
    if (table.status() == Status.RECONCILED) {
      // each flow is there once, and holds for both sides
      Flow mirror = flow.equals(Flow.GOODS_EXPORTS) ? Flow.GOODS_IMPORTS : Flow.GOODS_EXPORTS;
      taking.take(observation(partner.get(), reporter.get(), mirror, year, value, table.status()));
    }
  }

  private static Observation observation(
      String reporter, String partner, Flow flow, int year, double value, Status status) {
    return new Observation(
        reporter, Optional.of(partner), flow, Product.TOTAL, Period.of(year), value, "USD", status);
  }
}
