package dev.chancery.statistics.source;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Dyadic trade of the Correlates of War project: `flow1` is what the first country imported from
/// the second, `flow2` the other way, in millions of dollars; -9 where it is not known.
final class CowTrade implements Importer {

  private static final List<String> COLUMNS = List.of("ccode1", "ccode2", "year", "flow1", "flow2");
  private static final String UNKNOWN = "-9";

  private final AreaReading areas;

  CowTrade(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public String reads() {
    return "dyadic trade of the Correlates of War project (CSV)";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return CsvFile.names(file, ",").containsAll(COLUMNS);
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    int vintage = intake.open(provenance(file), PartnerCoverage.ALL);
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines);
      CsvFile.read(
          rows,
          intake,
          row -> {
            Taking taking = new Taking(intake, vintage, rows.line());
            take(row, "ccode1", "ccode2", "flow1", taking);
            take(row, "ccode2", "ccode1", "flow2", taking);
          });
    }
  }

  private void take(TableRow row, String importer, String exporter, String column, Taking taking) {
    int year = row.year("year");
    String value = row.text(column);
    if (value.equals(UNKNOWN) || value.equals(UNKNOWN + ".0")) {
      taking.leaveOut("no value is given", row.text(importer) + " " + year);
      return;
    }
    Optional<String> reporter =
        areas.code(CodeSystem.COW, row.text(importer), year, taking.intake());
    Optional<String> partner =
        areas.code(CodeSystem.COW, row.text(exporter), year, taking.intake());
    if (reporter.isPresent() && partner.isPresent()) {
      taking.take(
          new Observation(
              reporter.get(),
              partner,
              Flow.GOODS_IMPORTS,
              Product.TOTAL,
              Period.of(year),
              Figure.inMillions(value),
              "USD",
              Status.UNSAID));
    }
  }

  private static Provenance provenance(SourceFile file) {
    return new Provenance(
        "cow",
        file.label(file.day()),
        "Correlates of War project",
        "Trade, dyadic",
        "Barbieri and Keshk, Correlates of War Project Trade Data Set",
        "https://correlatesofwar.org",
        Optional.empty(),
        file.day(),
        "none stated: to be cited, not to be passed on",
        "imports by the importer's books, with the exporter's where it has none");
  }
}
