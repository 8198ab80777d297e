package dev.chancery.statistics.source;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Aid by donor and recipient as the OECD gives it (DAC2A), with the columns
/// `donor,recipient,measure,year,value_musd_constant2022`.
final class AidTable implements TableForm {

  private static final Map<String, Flow> MEASURES =
      Map.of(
          "net", new Flow("official_development_assistance"),
          "gross", new Flow("gross_official_development_assistance"),
          "humanitarian", new Flow("humanitarian_aid"),
          "grants", new Flow("aid_grants"));

  private final AreaReading areas;

  AidTable(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public List<String> columns() {
    return List.of("donor", "recipient", "measure", "year", "value_musd_constant2022");
  }

  @Override
  public String table(TableRow row, SourceFile file) {
    return "oda_donor_recipient";
  }

  @Override
  public void read(TableRow row, KnownTable table, Taking taking) {
    Optional<String> donor = areas.codeOrName(row.text("donor"), taking.intake());
    Optional<String> recipient = areas.codeOrName(row.text("recipient"), taking.intake());
    if (donor.isPresent() && recipient.isPresent()) {
      taking.take(
          new Observation(
              donor.get(),
              recipient,
              row.oneOf("measure", MEASURES),
              Product.TOTAL,
              Period.of(row.year("year")),
              Figure.inMillions(row.text("value_musd_constant2022")),
              table.unit(),
              table.status()));
    }
  }
}
