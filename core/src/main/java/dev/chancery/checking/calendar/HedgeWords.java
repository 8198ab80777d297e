package dev.chancery.checking.calendar;

import dev.chancery.model.Bound;
import dev.chancery.reading.quantity.QuantityReader;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that hedge a figure, from the table that the reading uses, as a part of patterns.
final class HedgeWords {

  private static final Map<String, Bound> BEFORE = load();

  /// "nearly", "more than".
  static final String PATTERN =
      BEFORE.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private HedgeWords() {}

  private static Map<String, Bound> load() {
    Map<String, Bound> bounds = new HashMap<>();
    for (Row row : Table.load(QuantityReader.class, "hedges.tsv").rows()) {
      if (row.required("place").equals("before")) {
        Bound bound = Bound.valueOf(row.required("bound").toUpperCase(Locale.ROOT));
        row.list("words").forEach(words -> bounds.put(words, bound));
      }
    }
    bounds.put("well under", Bound.LESS_THAN);
    return bounds;
  }

  static Bound bound(String words) {
    return BEFORE.getOrDefault(words.toLowerCase(Locale.ROOT), Bound.EXACTLY);
  }
}
