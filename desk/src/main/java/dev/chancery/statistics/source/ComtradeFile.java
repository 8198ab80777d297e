package dev.chancery.statistics.source;

import dev.chancery.statistics.PartnerCoverage;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Bulk files of UN Comtrade (v1): the columns of its answers, parted by tabs or commas.
final class ComtradeFile implements Importer {

  private static final List<String> COLUMNS =
      List.of("period", "reporterCode", "flowCode", "partnerCode", "cmdCode", "primaryValue");

  private final ComtradeRecord records;

  ComtradeFile(AreaReading areas) {
    records = new ComtradeRecord(areas);
  }

  @Override
  public String reads() {
    return "bulk files of UN Comtrade (v1)";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return delimiter(file).isPresent();
  }

  private static Optional<Character> delimiter(SourceFile file) {
    if (CsvFile.names(file, "\t").containsAll(COLUMNS)) {
      return Optional.of('\t');
    }
    return CsvFile.names(file, ",").containsAll(COLUMNS) ? Optional.of(',') : Optional.empty();
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    int vintage = intake.open(ComtradeAnswer.provenance(file), PartnerCoverage.UNSAID);
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines, delimiter(file).orElse(','));
      CsvFile.read(
          rows,
          intake,
          row ->
              intake.read(
                  vintage,
                  rows.line(),
                  () -> records.observation(ComtradeCells.OfRow.of(row), intake)));
    }
  }
}
