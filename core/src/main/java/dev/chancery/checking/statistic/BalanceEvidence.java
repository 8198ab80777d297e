package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the figures say to a surplus or deficit with a partner: exports less imports, in one side's
/// books.
final class BalanceEvidence {

  private static final BigDecimal MARGIN = new BigDecimal("1.2");
  private static final BigDecimal FLOW_MARGIN = new BigDecimal("0.15");

  private final World world;
  private final Target target;
  private final boolean surplus;
  private final MeantYears years;
  private final AreaNames names;
  private final Rates rates;
  private final List<Balance> balances = new ArrayList<>();

  /// The balance from year to year in one source and book.
  private record Balance(Series exports, Series imports, Series series) {

    /// Whether a sum is as near as flows that are off by a sixth or so make it.
    ///
    /// @param sum in dollars
    boolean isWithin(Point point, BigDecimal sum, boolean surplus) {
      BigDecimal larger =
          exports
              .in(point.year())
              .map(Point::value)
              .orElse(BigDecimal.ZERO)
              .max(imports.in(point.year()).map(Point::value).orElse(BigDecimal.ZERO));
      BigDecimal told = sum.abs();
      BigDecimal off = point.value().subtract(surplus ? told : told.negate()).abs();
      return off.compareTo(larger.multiply(FLOW_MARGIN)) <= 0;
    }

    /// How large the smaller of both flows is against the balance: a small balance of large flows
    /// may turn round in other books.
    boolean isSlight(int year) {
      BigDecimal out = exports.in(year).map(Point::value).orElse(BigDecimal.ZERO);
      BigDecimal in = imports.in(year).map(Point::value).orElse(BigDecimal.ZERO);
      return out.max(in).compareTo(out.min(in).multiply(MARGIN)) <= 0;
    }
  }

  BalanceEvidence(World world, Scene scene, Target target, boolean surplus, MeantYears years) {
    this.world = world;
    this.target = target.ofFlow("trade_balance");
    this.surplus = surplus;
    this.years = years;
    names = new AreaNames(world.states());
    rates = new Rates(world.statistics(), scene.asOf());
    SeriesBooks books = new SeriesBooks(world, scene);
    List<Series> imports = books.of(target.ofFlow("goods_imports"));
    for (Series exports : books.of(target.ofFlow("goods_exports"))) {
      imports.stream()
          .filter(each -> each.source().equals(exports.source()) && each.books() == exports.books())
          .findFirst()
          .flatMap(each -> balance(exports, each))
          .ifPresent(balances::add);
    }
  }

  private static Optional<Balance> balance(Series exports, Series imports) {
    List<Point> points = new ArrayList<>();
    for (Point out : exports.points()) {
      imports
          .in(out.year())
          .ifPresent(in ->
              points.add(new Point(out.year(), out.value().subtract(in.value()), out.vintage())));
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Balance(
                exports,
                imports,
                new Series(exports.source(), exports.books(), exports.unit(), points)));
  }

  /// A surplus or deficit of one year, with its sum where that is told.
  Evidence ofYear(Optional<ToldFigure> sum) {
    int meant =
        years.reached(
            year -> balances.stream().anyMatch(each -> each.series().in(year).isPresent()));
    List<Candidate> all = new ArrayList<>();
    for (Balance balance : balances) {
      Set<Integer> shown = new TreeSet<>(years.all());
      shown.add(meant);
      for (int year : shown) {
        balance
            .series()
            .in(year)
            .ifPresent(point -> all.add(candidate(balance, point, sum, year == meant)));
      }
    }
    Candidates ways = new Candidates(all);
    boolean among =
        sum.map(ToldFigure::quantity)
            .filter(told -> told.unit().equals("USD"))
            .map(told -> ways.isAmong(told.number()))
            .orElse(false);
    return ways.evidence(meant == years.plain() && !among, missing());
  }

  private Candidate candidate(
      Balance balance, Point point, Optional<ToldFigure> sum, boolean meant) {
    boolean sign = point.value().signum() == (surplus ? 1 : -1);
    Optional<BigDecimal> value = sum.flatMap(told -> inUnit(point, told)).map(BigDecimal::abs);
    Fit fit =
        !sign || (sum.isPresent() && value.isEmpty())
            ? Fit.NONE
            : sum.map(told -> told.fit(value.orElseThrow(), world.hedges())).orElse(Fit.PLAIN);
    boolean near =
        sum.map(told -> isNear(balance, point, told))
            .orElseGet(() -> balance.isSlight(point.year()));
    // a rate that the statistics lack is not sure enough to call a sum false
    boolean known = sum.map(told -> rates.areOfficial(told.quantity().unit())).orElse(true);
    String definition = words(balance) + ", " + point.year();
    return new Candidate(
        view(balance)
            .interpretation(
                definition,
                new Quantity(point.value(), "USD", Bound.EXACTLY),
                Set.of(point.year()),
                fit == Fit.PLAIN && (meant || !years.named())),
        fit,
        near,
        meant && known && balance.series().books() == Books.OWN,
        meant,
        meant || !years.named(),
        definition + ": " + FigureText.balance(point.value()) + ".");
  }

  private Optional<BigDecimal> inUnit(Point point, ToldFigure told) {
    return rates.inUnit(point.value(), told.quantity().unit(), point.year());
  }

  /// Whether a sum is near, in whatever currency.
  private boolean isNear(Balance balance, Point point, ToldFigure told) {
    return rates
        .inUnit(BigDecimal.ONE, told.quantity().unit(), point.year())
        .map(rate -> told.quantity().number().divide(rate, MathContext.DECIMAL64))
        .map(dollars -> balance.isWithin(point, dollars, surplus))
        .orElse(false);
  }

  /// Every year since one.
  Evidence everyYear() {
    List<Candidate> all = new ArrayList<>();
    for (Balance balance : balances) {
      List<Point> told =
          balance.series().points().stream()
              .filter(point -> years.all().contains(point.year()))
              .toList();
      if (!told.isEmpty()) {
        all.add(everyYear(balance, told));
      }
    }
    return new Candidates(all).evidence(true, missing());
  }

  private Candidate everyYear(Balance balance, List<Point> told) {
    List<Point> against =
        told.stream().filter(point -> point.value().signum() != (surplus ? 1 : -1)).toList();
    String reach = told.getFirst().year() + " to " + told.getLast().year();
    String definition = words(balance) + ", " + reach;
    boolean whole = told.size() == years.all().size();
    boolean slight =
        !against.isEmpty() && against.stream().allMatch(point -> balance.isSlight(point.year()));
    String which =
        against.stream()
            .map(each -> each.year() + " (" + FigureText.balance(each.value()) + ")")
            .collect(Collectors.joining(", "));
    String word = surplus ? "surplus" : "deficit";
    String found =
        against.isEmpty() ? "a " + word + " in each of these years" : "no " + word + " in " + which;
    return new Candidate(
        view(balance)
            .interpretation(
                definition,
                new Quantity(
                    BigDecimal.valueOf(told.size() - against.size()), "years", Bound.EXACTLY),
                told.stream().map(Point::year).collect(Collectors.toSet()),
                against.isEmpty()),
        against.isEmpty() ? Fit.PLAIN : Fit.NONE,
        slight,
        balance.series().books() == Books.OWN,
        whole || !against.isEmpty(),
        whole || !against.isEmpty(),
        definition + ": " + found + ".");
  }

  private SeriesView view(Balance balance) {
    return new SeriesView(target, names, balance.series());
  }

  private String words(Balance balance) {
    return view(balance).words();
  }

  private String missing() {
    return "Merchandise exports and imports between %s and %s (UN Comtrade, IMF, or the national customs) up to %d would settle this."
        .formatted(
            names.of(target.area()), names.of(target.partner().orElse("")), years.all().getLast());
  }
}
