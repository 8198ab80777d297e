package dev.chancery.statistics.source;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.CodeSystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Downloads of UN Comtrade's old service, CSV of 35 columns.
final class ComtradeLegacyCsv implements Importer {

  private static final List<String> COLUMNS =
      List.of(
          "Classification",
          "Period",
          "Trade Flow Code",
          "Reporter Code",
          "Partner Code",
          "Commodity Code",
          "Trade Value (US$)");

  private static final Map<String, Flow> FLOWS =
      Map.of(
          "1",
          Flow.GOODS_IMPORTS,
          "2",
          Flow.GOODS_EXPORTS,
          "3",
          new Flow("goods_re_exports"),
          "4",
          new Flow("goods_re_imports"));

  private final AreaReading areas;

  ComtradeLegacyCsv(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public String reads() {
    return "downloads of UN Comtrade's old service (CSV of 35 columns)";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return CsvFile.names(file, ",").containsAll(COLUMNS);
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    int vintage = intake.open(ComtradeAnswer.provenance(file), PartnerCoverage.UNSAID);
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines);
      CsvFile.read(
          rows, intake, row -> intake.read(vintage, rows.line(), () -> observation(row, intake)));
    }
  }

  private Optional<Observation> observation(TableRow row, Intake intake) {
    String second = row.text("2nd Partner Code");
    if (!second.isEmpty() && !second.equals("0")) {
      intake.leaveOut("a part of another record, by 2nd partner", row.text("Commodity Code"));
      return Optional.empty();
    }
    String value = row.text("Trade Value (US$)");
    if (value.isEmpty()) {
      intake.leaveOut("no value is given", row.text("Reporter"));
      return Optional.empty();
    }
    Period period = ComtradeRecord.period(row.text("Period"));
    Optional<String> reporter = area(row.text("Reporter Code"), period, intake);
    Optional<String> partner = area(row.text("Partner Code"), period, intake);
    return reporter.isEmpty() || partner.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Observation(
                reporter.get(),
                partner,
                row.oneOf("Trade Flow Code", FLOWS),
                product(row),
                period,
                Figure.of(value),
                "USD",
                Status.REPORTED));
  }

  private Optional<String> area(String code, Period period, Intake intake) {
    return areas.code(CodeSystem.COMTRADE, code, period.year(), intake);
  }

  private static Product product(TableRow row) {
    String code = row.text("Commodity Code");
    String classification = row.text("Classification");
    boolean harmonized = classification.startsWith("H");
    return code.equals("TOTAL")
        ? Product.TOTAL
        : Product.of((harmonized ? "HS" : classification) + "." + code);
  }
}
