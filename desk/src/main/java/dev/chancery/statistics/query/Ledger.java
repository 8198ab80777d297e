package dev.chancery.statistics.query;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Status;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Yearly totals of one vintage, laid out in memory: those in which one area stands on a side, or
/// all.
final class Ledger {

  private final Codes codes;
  private final LedgerRows rows;
  private final Map<Side, AreaIndex> indices = new EnumMap<>(Side.class);

  /// What went to or came from an area in a year.
  record Partner(String area, String unit, BigDecimal value, Status status) {}

  /// The figure of a year.
  record Year(int year, String unit, BigDecimal value, Status status) {}

  Ledger(Codes codes, LedgerRows rows) {
    this.codes = codes;
    this.rows = rows;
  }

  int size() {
    return rows.size();
  }

  /// All areas on the other side, the largest first.
  List<Partner> partners(Books books, String own, int year) {
    boolean[] flows = numbers(books.flows());
    Map<Integer, Sum> sums = new HashMap<>();
    of(books.side(), own)
        .filter(row -> rows.year(row) == year && flows[rows.flow(row)])
        .filter(row -> rows.area(books.side().other(), row) != Codes.NONE)
        .forEach(row ->
            sums.computeIfAbsent(
                    rows.area(books.side().other(), row) << Character.SIZE | rows.unit(row),
                    _ -> new Sum())
                .add(row));
    return sums.entrySet().stream()
        .map(each -> {
          Sum sum = each.getValue();
          String area = codes.word((char) (each.getKey() >>> Character.SIZE));
          return new Partner(area, unit(each.getKey()), exact(sum.total), Status.of(sum.status));
        })
        .sorted(Comparator.comparing(Partner::value).reversed().thenComparing(Partner::area))
        .toList();
  }

  /// The figures of a pair, or of one area; of a sum only years that have all of its parts.
  List<Year> years(List<Flow> flows, Pair pair) {
    char other = pair.other().isEmpty() ? Codes.NONE : codes.number(pair.other());
    boolean[] parts = numbers(flows);
    Map<Integer, Sum> sums = new TreeMap<>();
    of(pair.side(), pair.own())
        .filter(row -> rows.area(pair.side().other(), row) == other)
        .filter(row -> parts[rows.flow(row)])
        .forEach(row ->
            sums.computeIfAbsent(rows.year(row) << Character.SIZE | rows.unit(row), _ -> new Sum())
                .add(row));
    return sums.entrySet().stream()
        .filter(each -> each.getValue().parts == flows.size())
        .map(each -> {
          Sum sum = each.getValue();
          int year = each.getKey() >>> Character.SIZE;
          return new Year(year, unit(each.getKey()), exact(sum.total), Status.of(sum.status));
        })
        .toList();
  }

  /// Which numbers are of one of the flows.
  private boolean[] numbers(List<Flow> flows) {
    boolean[] wanted = new boolean[codes.size() + flows.size()];
    flows.forEach(flow -> wanted[codes.number(flow.name())] = true);
    return wanted;
  }

  private String unit(int key) {
    return codes.word((char) key);
  }

  /// The rows in which an area stands on a side.
  private IntStream of(Side side, String area) {
    return indices
        .computeIfAbsent(side, _ -> AreaIndex.of(rows, side, codes.size()))
        .rows(codes.number(area));
  }

  /// The sum of rows that differ in nothing but the flow.
  private final class Sum {

    private double total;
    private int parts;
    private String status = "";

    void add(int row) {
      total += rows.value(row);
      parts++;
      String other = codes.word(rows.status(row));
      status = other.compareTo(status) > 0 ? other : status;
    }
  }

  /// The decimal that the source wrote: it had no more digits than a double keeps.
  private static BigDecimal exact(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
