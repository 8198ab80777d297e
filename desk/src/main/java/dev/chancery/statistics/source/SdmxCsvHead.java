package dev.chancery.statistics.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The columns of an SDMX-CSV file.
final class SdmxCsvHead {

  /// Where a row says which data set it is of: version 1, version 2.
  private static final List<String> SETS = List.of("DATAFLOW", "STRUCTURE_ID");

  private static final String LABELLED = "STRUCTURE_NAME";

  private final List<String> names;
  private final List<Integer> kept;
  private final int set;
  private final int action;

  SdmxCsvHead(List<String> head) {
    new CsvColumns(head).require(List.of("OBS_VALUE", "TIME_PERIOD"));
    names = head.stream().map(String::strip).toList();
    boolean labelled = names.contains(LABELLED);
    kept =
        IntStream.range(0, names.size())
            .filter(at -> !labelled || isCode(names.get(at)))
            .boxed()
            .toList();
    set = SETS.stream().mapToInt(names::indexOf).max().orElse(-1);
    action = names.indexOf("ACTION");
  }

  static boolean isOf(List<String> names) {
    return names.contains("OBS_VALUE") && SETS.stream().anyMatch(names::contains);
  }

  /// In a labelled file the columns of what codes are called are named in words.
  private static boolean isCode(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  int count() {
    return names.size();
  }

  /// The name of the data set of a row.
  String set(List<String> cells) {
    return set < 0 ? "" : cells.get(set).strip();
  }

  /// What a row is for; empty where that is not said.
  String action(List<String> cells) {
    return action < 0 ? "" : cells.get(action).strip();
  }

  /// The cells by their columns, without those that only say what a code is called.
  Map<String, String> parts(List<String> cells) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int at : kept) {
      parts.put(names.get(at), cells.get(at).strip());
    }
    return parts;
  }
}
