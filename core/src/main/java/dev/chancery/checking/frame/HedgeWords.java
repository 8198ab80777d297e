package dev.chancery.checking.frame;

import dev.chancery.model.Bound;
import dev.chancery.reading.quantity.QuantityReader;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that hedge a figure from before it, from the table that the reading uses, as a part of
/// patterns.
public final class HedgeWords {

  /// They hedge no figure that can be reckoned with.
  private static final List<String> VAGUE = List.of("several", "a few", "many", "all");

  /// It announces a sum and hedges nothing.
  private static final String TOTAL = "a total of";

  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final Map<String, Bound> BEFORE = load();

  /// "nearly", "more than".
  public static final String PATTERN = alternatives(BEFORE.keySet());

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
    bounds.keySet().removeAll(VAGUE);
    bounds.remove(TOTAL);
    return Map.copyOf(bounds);
  }

  /// The bound that a hedge sets; exactly for words that are none.
  public static Bound bound(String words) {
    return BEFORE.getOrDefault(
        GAP.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT), Bound.EXACTLY);
  }

  /// Words as alternatives of a pattern, the longest first.
  public static String alternatives(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
