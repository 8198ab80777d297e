package dev.chancery.checking.arithmetic;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The yearly averages of exchange rates to the dollar (rates.tsv).
final class YearlyRates {

  private final Map<String, NavigableMap<Integer, Double>> rates =
      Table.load(YearlyRates.class, "rates.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.required("currency"), YearlyRates::read));

  /// Between which yearly averages a rate lay.
  ///
  /// @param from the first year that was looked at
  /// @param low units of the one currency for one of the other
  record Range(int from, int to, double low, double high) {

    Range inverse() {
      return new Range(from, to, 1 / high, 1 / low);
    }
  }

  private static NavigableMap<Integer, Double> read(Row row) {
    return row.list("rates").stream()
        .map(rate -> List.of(rate.split(":", -1)))
        .collect(
            Collectors.toMap(
                rate -> Integer.valueOf(rate.getFirst()),
                rate -> Double.valueOf(rate.getLast()),
                (one, _) -> one,
                TreeMap::new));
  }

  /// The range of a pair of currencies, one of them the dollar, in years and those beside them.
  ///
  /// @param years none for all years
  Optional<Range> of(String one, String two, Collection<Integer> years) {
    if (two.equals("USD")) {
      return range(one, years);
    }
    return one.equals("USD") ? range(two, years).map(Range::inverse) : Optional.empty();
  }

  private Optional<Range> range(String currency, Collection<Integer> years) {
    NavigableMap<Integer, Double> known = rates.getOrDefault(currency, new TreeMap<>());
    List<Integer> meant =
        years.isEmpty()
            ? List.copyOf(known.keySet())
            : years.stream()
                .flatMap(year -> Stream.of(year - 1, year, year + 1))
                .filter(known::containsKey)
                .sorted()
                .toList();
    if (!known.keySet().containsAll(years) || meant.isEmpty()) {
      return Optional.empty();
    }
    List<Double> values = meant.stream().map(year -> known.getOrDefault(year, 0.0)).toList();
    return Optional.of(
        new Range(
            meant.getFirst(),
            meant.getLast(),
            values.stream().min(Double::compare).orElseThrow(),
            values.stream().max(Double::compare).orElseThrow()));
  }
}
