package dev.chancery.statistics.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// SDMX-CSV (1 and 2), as the OECD's service and its Data Explorer give it: a column for every
/// dimension and attribute, with or without columns of their names, rows in no order.
final class SdmxCsv implements Importer {

  /// What a row may be for: information, or to be appended, replaced or merged.
  private static final Set<String> ACTIONS = Set.of("", "I", "A", "R", "M");

  private final SdmxFigures figures;

  SdmxCsv(SdmxFigures figures) {
    this.figures = figures;
  }

  @Override
  public String reads() {
    return "SDMX-CSV of the OECD";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return SdmxCsvHead.isOf(CsvFile.names(file, ","));
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    SdmxFigures.Message message = figures.message(file, intake);
    try (WatchedReader text = new WatchedReader(file.lines());
        BufferedReader lines = new BufferedReader(text)) {
      CsvRows rows = new CsvRows(lines);
      List<String> first = rows.next();
      SdmxCsvHead head = new SdmxCsvHead(first == null ? List.of() : first);
      Remembered<SdmxVintage> vintages = new Remembered<>(named -> message.vintage(set(named)));
      for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
        if (cells.size() != head.count()) {
          intake.refuse(
              rows.line(),
              "has " + cells.size() + " cells where there are " + head.count() + " columns");
        } else if (ACTIONS.contains(head.action(cells))) {
          vintages.of(head.set(cells)).take(rows.line(), head.parts(cells));
        } else {
          intake.refuse(rows.line(), "is to be deleted, by its ACTION " + head.action(cells));
        }
      }
      requireWhole(text);
    }
  }

  /// The services end every line; a last one that was cut off may have lost the zeros of its value.
  private static void requireWhole(WatchedReader text) {
    if (!text.isAtLineEnd()) {
      throw JsonRecords.bad("the last line has no end, so the file may be cut short");
    }
  }

  private static SdmxSet set(String named) {
    return SdmxSet.named(named, "")
        .orElseThrow(() -> JsonRecords.bad("\"" + named + "\" is no name of a data set"));
  }
}
