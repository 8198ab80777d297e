package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Bound;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the figures say to an amount of a year.
final class AmountEvidence {

  /// By how much two books of the same trade differ without either being wrong.
  static final BigDecimal MARGIN = new BigDecimal("1.2");

  /// What services may add to trade in goods, where the words don't say which is meant.
  private static final double WITH_SERVICES = 1.7;

  /// How output at the prices of a common basket is to that at current prices and rates: less than
  /// its half nowhere, more than five times it hardly anywhere.
  private static final double BASKET_LESS = 0.5;

  private static final double BASKET_MORE = 5;

  private static final int NEAR = 3;

  private final World world;
  private final Target target;
  private final MeantYears years;
  private final AreaNames names;
  private final OtherCounts counts;
  private final Rates rates;

  AmountEvidence(World world, Scene scene, Target target, MeantYears years) {
    this.world = world;
    this.target = target;
    this.years = years;
    names = new AreaNames(world.states());
    counts = new OtherCounts(world, scene);
    rates = new Rates(world.statistics(), scene.asOf());
  }

  Evidence of(ToldFigure told) {
    List<CountedSeries> all = counts.of(target, years.plain());
    int meant =
        years.reached(year -> all.stream().anyMatch(each -> each.series().in(year).isPresent()));
    List<Candidate> candidates = new ArrayList<>();
    for (CountedSeries series : all) {
      for (int year : shownYears(series.series(), meant)) {
        candidate(told, series, year, year == meant).ifPresent(candidates::add);
      }
    }
    Candidates ways = new Candidates(candidates);
    return ways.evidence(
        mayDiffer(told, candidates)
            && !ways.isAmong(told.quantity().number())
            && (!OutputShare.is(target.flow()) || reachServices(all, meant))
            && rates.areOfficial(told.quantity().unit())
            && meant == years.plain(),
        missing());
  }

  private List<Integer> shownYears(Series series, int meant) {
    if (series.in(meant).isPresent()) {
      List<Integer> shown = new ArrayList<>(List.of(meant));
      if (!years.named()) {
        years.all().stream()
            .filter(year -> year != meant && series.in(year).isPresent())
            .forEach(shown::add);
      }
      return shown;
    }
    return series.points().stream()
        .map(Point::year)
        .filter(year -> Math.abs(year - meant) <= NEAR)
        .min((one, other) -> Integer.compare(Math.abs(one - meant), Math.abs(other - meant)))
        .stream()
        .toList();
  }

  private Optional<Candidate> candidate(
      ToldFigure told, CountedSeries counted, int year, boolean meant) {
    SeriesView view = new SeriesView(names, counted);
    return counted
        .series()
        .in(year)
        .flatMap(point ->
            rates
                .inUnit(point.value(), told.quantity().unit(), point.year())
                .map(value -> {
                  Fit fit = told.fit(value, world.hedges());
                  String definition = view.words() + ", " + year;
                  Interpretation one =
                      view.interpretation(
                          definition,
                          new Quantity(rounded(value), told.quantity().unit(), Bound.EXACTLY),
                          Set.of(year),
                          fit == Fit.PLAIN && (meant || mayBeMeant(year)));
                  String found =
                      "%s: %s; the text has \"%s\"%s."
                          .formatted(
                              definition,
                              FigureText.of(value, told.quantity().unit()),
                              told.words().strip(),
                              fit == Fit.PLAIN || value.signum() == 0
                                  ? ""
                                  : ", " + FigureText.off(told.quantity().number(), value));
                  return new Candidate(
                      one,
                      fit,
                      told.isNear(value, MARGIN),
                      meant && counted.isPlain(),
                      meant,
                      meant || mayBeMeant(year),
                      found);
                }));
  }

  private boolean mayBeMeant(int year) {
    return !years.named() && years.all().contains(year);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.round(new MathContext(4, RoundingMode.HALF_UP));
  }

  /// Whether the services are in the figures of a year, without which no share of output is wrong.
  private boolean reachServices(List<CountedSeries> all, int year) {
    return target.goods()
        || all.stream()
            .filter(each -> each.target().flow().startsWith("goods_and_services"))
            .anyMatch(each -> each.series().in(year).isPresent());
  }

  /// What is more than the goods may have the services in it; output a head may be told at the
  /// prices of a common basket, which no figures at hand reach.
  private boolean mayDiffer(ToldFigure told, List<Candidate> candidates) {
    if (target.flow().equals(PerHead.FLOW)) {
      return candidates.stream().noneMatch(one -> isBetween(told, one, BASKET_LESS, BASKET_MORE));
    }
    boolean more = candidates.stream().anyMatch(one -> isBetween(told, one, 1, WITH_SERVICES));
    return !target.isAid() && (target.goods() || !target.isTrade() || !more);
  }

  /// Whether the figure that is told is so many times the one that was found.
  private static boolean isBetween(ToldFigure told, Candidate one, double least, double most) {
    Quantity found = one.interpretation().computed();
    if (found == null) {
      return false;
    }
    double ratio =
        told.quantity().number().doubleValue() / Math.max(1, found.number().doubleValue());
    return ratio > least && ratio < most;
  }

  private String missing() {
    return target.data() + " for " + years.plain() + " would settle this.";
  }
}
