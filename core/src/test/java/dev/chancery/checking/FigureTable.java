package dev.chancery.checking;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Reach;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.figure.SourceVintage;
import dev.chancery.checking.frame.Statistics;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Statistics from a small table (figures.tsv), for tests without a database.
public final class FigureTable implements Statistics {

  private static final Map<String, String> MIRRORS =
      Map.of(
          "goods_exports", "goods_imports",
          "goods_imports", "goods_exports",
          "official_development_assistance", "official_development_assistance");

  private final List<Line> lines;

  private FigureTable(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /// The table of the tests.
  public static FigureTable load() {
    return new FigureTable(Table.load(FigureTable.class, "figures.tsv").map(Line::read));
  }

  private record Line(
      SourceVintage vintage,
      boolean both,
      String reporter,
      String partner,
      String flow,
      int year,
      BigDecimal value,
      String unit) {

    static Line read(Row row) {
      String source = row.required("source");
      LocalDate known = LocalDate.parse(row.required("known_since"));
      return new Line(
          new SourceVintage(source, source + "-" + known, row.required("title"), known),
          row.required("books").equals("both"),
          row.required("reporter"),
          row.text("partner"),
          row.required("flow"),
          Integer.parseInt(row.required("year")),
          new BigDecimal(row.required("value")),
          row.required("unit"));
    }

    /// The same seen from the other side.
    Line mirrored() {
      String other = MIRRORS.getOrDefault(flow, "");
      return new Line(
          vintage,
          both,
          /* reporter= */ partner,
          /* partner= */ reporter,
          other,
          year,
          value,
          unit);
    }
  }

  @Override
  public List<Ranking> rankings(Asked asked, int year) {
    List<Ranking> all = new ArrayList<>();
    grouped(
            lines(asked).filter(line -> line.year() == year && !line.partner().isEmpty()),
            Line::vintage)
        .forEach((vintage, found) -> all.add(ranking(asked, year, vintage, found)));
    return all;
  }

  private static Ranking ranking(Asked asked, int year, SourceVintage vintage, List<Line> found) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    found.forEach(line -> sums.merge(line.partner(), line.value(), BigDecimal::add));
    Optional<BigDecimal> world = Optional.ofNullable(sums.remove("WLD"));
    List<Place> places = new ArrayList<>();
    sums.entrySet().stream()
        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
        .forEach(each -> places.add(new Place(places.size() + 1, each.getKey(), each.getValue())));
    return new Ranking(
        vintage,
        books(asked, found.getFirst()),
        year,
        found.getFirst().unit(),
        true,
        places,
        world);
  }

  @Override
  public List<Series> series(Asked asked, Optional<String> partner) {
    List<Series> all = new ArrayList<>();
    grouped(lines(asked).filter(line -> line.partner().equals(partner.orElse(""))), Line::vintage)
        .forEach((vintage, found) -> all.add(series(asked, vintage, found)));
    return all;
  }

  private static Series series(Asked asked, SourceVintage vintage, List<Line> found) {
    Map<Integer, BigDecimal> sums = new LinkedHashMap<>();
    found.forEach(line -> sums.merge(line.year(), line.value(), BigDecimal::add));
    return new Series(
        vintage.source(),
        books(asked, found.getFirst()),
        found.getFirst().unit(),
        sums.entrySet().stream()
            .map(each -> new Point(each.getKey(), each.getValue(), vintage))
            .sorted(Comparator.comparingInt(Point::year))
            .toList());
  }

  @Override
  public List<Reach> reach(String flow) {
    List<Reach> all = new ArrayList<>();
    grouped(lines.stream().filter(line -> line.flow().equals(flow)), Line::vintage)
        .forEach((vintage, found) -> {
          List<Integer> years = found.stream().map(Line::year).sorted().toList();
          all.add(new Reach(vintage, years.getFirst(), years.getLast()));
        });
    return all;
  }

  private Stream<Line> lines(Asked asked) {
    return lines.stream()
        .map(line -> asked.mirror() ? line.mirrored() : line)
        .filter(line -> line.reporter().equals(asked.area()) && fits(line.flow(), asked.flow()))
        .filter(line -> !asked.mirror() || !line.both())
        .filter(line ->
            asked.knownOn().map(day -> !line.vintage().knownSince().isAfter(day)).orElse(true));
  }

  private static boolean fits(String flow, String asked) {
    return flow.equals(asked)
        || (asked.equals("goods_trade")
            && (flow.equals("goods_exports") || flow.equals("goods_imports")));
  }

  private static Books books(Asked asked, Line line) {
    return line.both() ? Books.BOTH : asked.mirror() ? Books.MIRROR : Books.OWN;
  }

  private static <K> Map<K, List<Line>> grouped(Stream<Line> lines, Function<Line, K> by) {
    return lines.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }
}
