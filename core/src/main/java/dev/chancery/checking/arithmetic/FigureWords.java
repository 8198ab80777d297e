package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.HedgeWords;
import dev.chancery.reading.number.Numerals;
import dev.chancery.reading.quantity.QuantityReader;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words that stand before, in and after figures, from the tables of the reading, as parts of
/// patterns.
final class FigureWords {

  private static final String ONES =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

  /// The words of which a number in words has one.
  static final String NUMBER = ONES + "|hundred|thousand|dozen|million|billion|trillion";

  /// "twenty-five", "one hundred and ten"; scales beyond stand for themselves.
  static final String SPELLED =
      "(?:"
          + ONES
          + "|an? (?=hundred\\b|thousand\\b|dozen\\b|million\\b|billion\\b|trillion\\b)(?:hundred|thousand|dozen)?|dozen)(?:[-"
          + " ](?:and[- ])?(?:"
          + ONES
          + "|hundred|thousand|dozen)\\b)*";

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("hundred", new BigDecimal("100")),
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

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();
  private final Numerals numerals = new Numerals();

  FigureWords() {
    read(Table.load(FigureWords.class, "currencies.tsv"));
    read(Table.load(QuantityReader.class, "currencies.tsv"));
  }

  private void read(Table currencies) {
    for (Row row : currencies.rows()) {
      Map<String, String> place = row.required("place").equals("before") ? before : after;
      row.list("words").forEach(words -> place.put(words, row.required("code")));
    }
  }

  String moneyBeforePattern() {
    return HedgeWords.alternatives(before.keySet());
  }

  String moneyAfterPattern() {
    return HedgeWords.alternatives(after.keySet());
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
    String number = lower(words).replaceFirst("^an?\\b", "one").replaceFirst("^dozen", "one dozen");
    List<String> parts = List.of(number.replace("-", " - ").split("\\s+", -1));
    return numerals.at(parts, 0).map(numeral -> numeral.value()).orElse(BigDecimal.ONE);
  }

  private static String lower(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
