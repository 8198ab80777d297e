package dev.chancery.checking.arithmetic;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The yearly averages of exchange rates to the dollar (rates.tsv, rates-official.tsv), and the
/// rates that were fixed (pegs.tsv).
public final class YearlyRates {

  private static final String DOLLAR = "USD";
  private static final int LAST = 2100;

  private final Map<String, NavigableMap<Integer, Double>> rates = new HashMap<>();
  private final List<Peg> pegs = Table.load(YearlyRates.class, "pegs.tsv").map(Peg::read);

  /// Between which rates one currency lay to another.
  ///
  /// @param from the first year that was looked at
  /// @param low units of the one currency for one of the other
  /// @param room how far a day's rate strays from it, as a share; 0 where the averages of years
  ///   leave that open
  record Range(int from, int to, double low, double high, double room, String source) {

    boolean isFixed() {
      return room > 0;
    }
  }

  /// @param rate units of the currency for one of the anchor
  private record Peg(
      String currency, String anchor, double rate, int from, int to, double room, String source) {

    static Peg read(Row row) {
      return new Peg(
          row.required("currency"),
          row.required("anchor"),
          Double.parseDouble(row.required("rate")),
          Integer.parseInt(row.required("from")),
          row.text("to").isEmpty() ? LAST : Integer.parseInt(row.text("to")),
          Double.parseDouble(row.required("room")) / 100,
          row.required("source"));
    }

    boolean holds(Collection<Integer> years) {
      return years.stream().allMatch(year -> from <= year && year <= to);
    }
  }

  /// Reads the tables of the program.
  public YearlyRates() {
    for (String file : List.of("rates.tsv", "rates-official.tsv")) {
      Table.load(YearlyRates.class, file)
          .rows()
          .forEach(row -> rates.put(row.required("currency"), read(row)));
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

  /// The range of a pair of currencies in years and those beside them.
  ///
  /// @param years none for all years
  Optional<Range> of(String one, String two, Collection<Integer> years) {
    return one.equals(two)
        ? Optional.empty()
        : fixed(one, two, years).or(() -> floating(one, two, years));
  }

  /// Where the one is held to the other, or both to a third.
  private Optional<Range> fixed(String one, String two, Collection<Integer> years) {
    List<Peg> ones = pegs(one, years);
    List<Peg> twos = pegs(two, years);
    for (Peg first : ones) {
      for (Peg second : twos) {
        if (first.anchor().equals(second.anchor()) && !one.equals(two)) {
          double rate = first.rate() / second.rate();
          double room = first.room() + second.room();
          String source = first.source().isEmpty() ? second.source() : first.source();
          int now = years.stream().findFirst().orElse(0);
          return Optional.of(new Range(now, now, rate, rate, room, source));
        }
      }
    }
    return Optional.empty();
  }

  /// The pegs of a currency, itself as its own anchor included.
  private List<Peg> pegs(String currency, Collection<Integer> years) {
    return Stream.concat(
            pegs.stream().filter(peg -> peg.currency().equals(currency) && peg.holds(years)),
            Stream.of(new Peg(currency, currency, 1, 0, LAST, 0, "")))
        .toList();
  }

  private Optional<Range> floating(String one, String two, Collection<Integer> years) {
    List<Integer> meant =
        years.isEmpty()
            ? rates.getOrDefault(one.equals(DOLLAR) ? two : one, new TreeMap<>()).keySet().stream()
                .toList()
            : years.stream()
                .flatMap(year -> Stream.of(year - 1, year, year + 1))
                .distinct()
                .sorted()
                .toList();
    List<Integer> known =
        meant.stream()
            .filter(year -> inDollars(one, year) > 0 && inDollars(two, year) > 0)
            .toList();
    if (known.isEmpty() || !known.containsAll(years)) {
      return Optional.empty();
    }
    List<Double> values =
        known.stream().map(year -> inDollars(one, year) / inDollars(two, year)).toList();
    return Optional.of(
        new Range(
            known.getFirst(),
            known.getLast(),
            values.stream().min(Double::compare).orElseThrow(),
            values.stream().max(Double::compare).orElseThrow(),
            0,
            "Federal Reserve and World Bank"));
  }

  /// Units for one dollar on the average of a year, by a table or by a rate that was fixed.
  public Optional<BigDecimal> perDollar(String currency, int year) {
    return Optional.of(inDollars(currency, year)).filter(rate -> rate > 0).map(BigDecimal::valueOf);
  }

  /// Units for one dollar in a year; 0 where that is not known.
  private double inDollars(String currency, int year) {
    if (currency.equals(DOLLAR)) {
      return 1;
    }
    double plain = rates.getOrDefault(currency, new TreeMap<>()).getOrDefault(year, 0.0);
    return plain > 0
        ? plain
        : pegs.stream()
            .filter(peg -> peg.currency().equals(currency) && peg.holds(List.of(year)))
            .mapToDouble(peg -> peg.rate() * inDollars(peg.anchor(), year))
            .findFirst()
            .orElse(0);
  }
}
