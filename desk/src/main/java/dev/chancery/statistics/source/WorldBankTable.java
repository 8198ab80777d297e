package dev.chancery.statistics.source;

import dev.chancery.statistics.PartnerCoverage;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Downloads of the World Bank, CSV with a column a year, as they come in a ZIP file or unpacked.
final class WorldBankTable implements Importer {

  private static final String START = "\"Data Source\",\"World Development Indicators\"";

  private final WorldBankRecord records;

  WorldBankTable(AreaReading areas) {
    records = new WorldBankRecord(areas);
  }

  @Override
  public String reads() {
    return "downloads of the World Bank (CSV, in a ZIP file or not)";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return file.opening().startsWith(START);
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    try (BufferedReader lines = file.lines()) {
      CsvRows rows = new CsvRows(lines);
      Optional<LocalDate> updated = Optional.empty();
      List<String> head = rows.next();
      while (head != null && !head.getFirst().equals("Country Name")) {
        if (head.getFirst().equals("Last Updated Date") && head.size() > 1) {
          updated = WorldBankAnswer.day(head.get(1));
        }
        head = rows.next();
      }
      if (head == null) {
        throw PlainCsv.bad("there is no line of column names");
      }
      read(rows, head, updated, file, intake);
    }
  }

  private void read(
      CsvRows rows, List<String> head, Optional<LocalDate> updated, SourceFile file, Intake intake)
      throws IOException {
    @Nullable List<String> cells = rows.next();
    String title = cells == null || cells.size() < 3 ? "" : cells.get(2);
    int vintage =
        intake.open(WorldBankAnswer.provenance(updated, title, file), PartnerCoverage.UNSAID);
    for (; cells != null; cells = rows.next()) {
      if (cells.size() != head.size()) {
        intake.refuse(
            rows.line(),
            "has " + cells.size() + " cells where there are " + head.size() + " columns");
      } else {
        read(cells, head, vintage, rows.line(), intake);
      }
    }
  }

  private void read(List<String> cells, List<String> head, int vintage, long line, Intake intake) {
    for (int at = 4; at < cells.size(); at++) {
      String year = head.get(at);
      String value = cells.get(at);
      if (!year.isEmpty() && !value.isEmpty()) {
        intake.read(
            vintage,
            line,
            () ->
                records.observation(cells.get(1), cells.get(3), cells.get(2), year, value, intake));
      }
    }
  }
}
