package dev.chancery.checking.arithmetic;

import dev.chancery.model.Bound;
import dev.chancery.reading.number.Numerals;
import dev.chancery.reading.quantity.QuantityReader;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that stand before, in and after figures, from the tables of the reading, as parts of
/// patterns.
final class FigureWords {

  private static final String ONES =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

  /// "twenty-five", "one hundred and ten"; scales beyond stand for themselves.
  static final String SPELLED =
      ONES
          + "(?:[- ](?:and[- ])?(?:"
          + ONES
          + "|hundred|thousand)\\b)*|(?<=\\ba )(?:hundred|thousand)";

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("thousand", new BigDecimal("1000")),
          Map.entry("k", new BigDecimal("1000")),
          Map.entry("million", new BigDecimal("1000000")),
          Map.entry("mn", new BigDecimal("1000000")),
          Map.entry("mln", new BigDecimal("1000000")),
          Map.entry("m", new BigDecimal("1000000")),
          Map.entry("billion", new BigDecimal("1000000000")),
          Map.entry("bn", new BigDecimal("1000000000")),
          Map.entry("b", new BigDecimal("1000000000")),
          Map.entry("trillion", new BigDecimal("1000000000000")),
          Map.entry("tn", new BigDecimal("1000000000000")));

  private final Map<String, Bound> hedges = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();
  private final Numerals numerals = new Numerals();

  FigureWords() {
    for (Row row : Table.load(QuantityReader.class, "hedges.tsv").rows()) {
      if (row.required("place").equals("before")) {
        Bound bound = Bound.valueOf(row.required("bound").toUpperCase(Locale.ROOT));
        row.list("words").forEach(words -> hedges.put(words, bound));
      }
    }
    hedges.keySet().removeAll(List.of("several", "a few", "many", "all", "a total of"));
    for (Row row : Table.load(QuantityReader.class, "currencies.tsv").rows()) {
      Map<String, String> place = row.required("place").equals("before") ? before : after;
      row.list("words").forEach(words -> place.put(words, row.required("code")));
    }
  }

  String hedgePattern() {
    return alternatives(hedges.keySet());
  }

  String moneyBeforePattern() {
    return alternatives(before.keySet());
  }

  String moneyAfterPattern() {
    return alternatives(after.keySet());
  }

  Bound bound(String words) {
    return hedges.getOrDefault(lower(words), Bound.EXACTLY);
  }

  String currencyBefore(String words) {
    return before.getOrDefault(lower(words), "");
  }

  String currencyAfter(String words) {
    return after.getOrDefault(lower(words), "");
  }

  static BigDecimal scale(String word) {
    return SCALES.getOrDefault(lower(word), BigDecimal.ONE);
  }

  /// What a number in words says.
  BigDecimal spelled(String words) {
    List<String> parts = List.of(lower(words).replace("-", " - ").split("\\s+", -1));
    return numerals.at(parts, 0).map(numeral -> numeral.value()).orElse(BigDecimal.ONE);
  }

  private static String lower(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String alternatives(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
