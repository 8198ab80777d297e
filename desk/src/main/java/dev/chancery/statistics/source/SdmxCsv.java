package dev.chancery.statistics.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// SDMX-CSV (1 and 2), as the OECD's service and its Data Explorer give it: a column for every
/// dimension and attribute, with or without columns of their names, rows in no order.
final class SdmxCsv implements Importer {

  /// Where a row says which data set it is of.
  private static final List<String> SETS = List.of("DATAFLOW", "STRUCTURE_ID");

  /// What a row may be for: information, or to be appended, replaced or merged.
  private static final Set<String> ACTIONS = Set.of("", "I", "A", "R", "M");

  private static final String ACTION = "ACTION";
  private static final String NAMES = "STRUCTURE_NAME";

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
    List<String> names = CsvFile.names(file, ",");
    return names.contains("OBS_VALUE") && SETS.stream().anyMatch(names::contains);
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    SdmxFigures.Message message = figures.message(file, intake);
    try (WatchedReader text = new WatchedReader(file.lines());
        BufferedReader lines = new BufferedReader(text)) {
      CsvRows rows = new CsvRows(lines);
      List<String> head = rows.next();
      List<String> names = head == null ? List.of() : head;
      new CsvColumns(names).require(List.of("OBS_VALUE", "TIME_PERIOD"));
      Map<String, SdmxVintage> known = new HashMap<>();
      for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
        if (cells.size() != names.size()) {
          intake.refuse(
              rows.line(),
              "has " + cells.size() + " cells where there are " + names.size() + " columns");
        } else {
          read(parts(names, cells), rows.line(), message, known, intake);
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

  private static void read(
      Map<String, String> parts,
      long line,
      SdmxFigures.Message message,
      Map<String, SdmxVintage> known,
      Intake intake) {
    String action = parts.getOrDefault(ACTION, "");
    String set = SETS.stream().map(each -> parts.getOrDefault(each, "")).reduce("", String::concat);
    if (ACTIONS.contains(action)) {
      known.computeIfAbsent(set, _ -> message.vintage(set(set))).take(line, parts);
    } else {
      intake.refuse(line, ACTION + " " + action + ": a row that is to be deleted is no figure");
    }
  }

  private static SdmxSet set(String named) {
    return SdmxSet.named(named, "")
        .orElseThrow(() -> JsonRecords.bad("\"" + named + "\" is no name of a data set"));
  }

  /// The cells by their columns, without those that only say what a code is called.
  private static Map<String, String> parts(List<String> names, List<String> cells) {
    boolean labelled = names.contains(NAMES);
    Map<String, String> parts = new LinkedHashMap<>();
    IntStream.range(0, names.size())
        .filter(at -> !labelled || isCode(names.get(at)))
        .forEach(at -> parts.put(names.get(at).strip(), cells.get(at).strip()));
    return parts;
  }

  private static boolean isCode(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
