package dev.chancery.reading.quantity;

import dev.chancery.model.Bound;
import dev.chancery.reading.number.Numerals;
import dev.chancery.reading.number.Ordinals;
import dev.chancery.reading.number.Word;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words around figures, from the tables of this package.
final class QuantityLexicon {

  final Numerals numerals = new Numerals();
  final Ordinals ordinals = new Ordinals();
  final Phrases<Bound> hedgesBefore = new Phrases<>();
  final Phrases<Bound> hedgesAfter = new Phrases<>();
  final Phrases<Unit> moneyBefore = new Phrases<>();
  final Phrases<Unit> moneyAfter = new Phrases<>();

  /// "m" and "k" are scales of money only.
  final Phrases<BigDecimal> moneyScales = new Phrases<>();

  final Phrases<BigDecimal> fractions = new Phrases<>();

  /// By the noun's lemma or words.
  final Map<String, Unit> units = new HashMap<>();

  /// The words of letters that a figure can start with.
  private final Set<String> starts = new HashSet<>();

  QuantityLexicon() {
    for (var row : Table.load(QuantityLexicon.class, "hedges.tsv").rows()) {
      Bound bound = Bound.valueOf(row.required("bound").toUpperCase(Locale.ROOT));
      add(row.required("place"), row.list("words"), bound, hedgesBefore, hedgesAfter);
    }
    for (var row : Table.load(QuantityLexicon.class, "currencies.tsv").rows()) {
      Unit unit = Unit.money(row.required("code"));
      add(row.required("place"), row.list("words"), unit, moneyBefore, moneyAfter);
    }
    moneyScales.add("m", BigDecimal.valueOf(1_000_000));
    moneyScales.add("k", BigDecimal.valueOf(1_000));
    for (var row : Table.load(QuantityLexicon.class, "fractions.tsv").rows()) {
      fractions.add(row.required("words"), new BigDecimal(row.required("percent")));
    }
    for (var row : Table.load(QuantityLexicon.class, "units.tsv").rows()) {
      Unit unit = new Unit(row.required("unit"), new BigDecimal(row.required("factor")));
      row.list("nouns").forEach(noun -> units.put(noun, unit));
    }
    starts.addAll(numerals.starts());
    starts.addAll(ordinals.starts());
    starts.addAll(hedgesBefore.starts());
    starts.addAll(moneyBefore.starts());
    starts.addAll(fractions.starts());
  }

  /// Whether a figure can start with this word: most words start none.
  boolean mayStart(Word word) {
    return word.hasDigit() || starts.contains(word.lower());
  }

  private static <T> void add(
      String place, List<String> words, T value, Phrases<T> before, Phrases<T> after) {
    words.forEach(phrase -> (place.equals("before") ? before : after).add(phrase, value));
  }
}
