package dev.chancery.statistics.source;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the columns of a CSV file are, by the names in its head; their order does not matter.
final class CsvColumns {

  private final Map<String, Integer> places = new HashMap<>();
  private final int count;

  CsvColumns(List<String> names) {
    count = names.size();
    for (int at = 0; at < names.size(); at++) {
      if (places.put(names.get(at).strip(), at) != null) {
        throw new ChanceryException(
            Code.BAD_INPUT, "two columns are called " + names.get(at).strip());
      }
    }
  }

  /// Fails where one of these is missing.
  void require(List<String> names) {
    List<String> missing = names.stream().filter(name -> !places.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw new ChanceryException(
          Code.BAD_INPUT, "the column " + String.join(", ", missing) + " is missing");
    }
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  /// The cell under `name`; empty where there is no such column.
  String text(List<String> cells, String name) {
    if (cells.size() != count) {
      throw new IllegalArgumentException(
          "has " + cells.size() + " cells where there are " + count + " columns");
    }
    Integer place = places.get(name);
    return place == null ? "" : cells.get(place).strip();
  }
}
