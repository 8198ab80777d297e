package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the figures say to a growth: both years from one source.
final class GrowthEvidence {

  /// By how much the growth of one flow differs between two books, as a factor.
  private static final double MARGIN = 1.1;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final World world;
  private final Change change;
  private final BaseYear base;
  private final MeantYears years;
  private final AreaNames names;
  private final SeriesBooks books;

  GrowthEvidence(World world, Scene scene, Change change, BaseYear base, MeantYears years) {
    this.world = world;
    this.change = change;
    this.base = base;
    this.years = years;
    names = new AreaNames(world.states());
    books = new SeriesBooks(world, scene);
  }

  /// Growth of output is told at constant prices, which no figures at hand have: it differs
  /// nowhere.
  Evidence gathered() {
    List<Series> all =
        books.of(change.target()).stream()
            .filter(series -> base.bases().stream().anyMatch(year -> series.in(year).isPresent()))
            .toList();
    int meant = years.reached(year -> all.stream().anyMatch(each -> each.in(year).isPresent()));
    List<Candidate> candidates = new ArrayList<>();
    for (Series series : all) {
      for (int from : base.bases()) {
        for (int to : ends(series, meant, from)) {
          candidate(series, from, to, to == meant).ifPresent(candidates::add);
        }
      }
    }
    boolean mayDiffer =
        meant == years.plain() && !change.target().isAid() && !change.target().isOutput();
    return new Candidates(candidates).evidence(mayDiffer, missing());
  }

  /// The ends that are shown: the one that is meant, others that may be, and the last of the
  /// series.
  private Set<Integer> ends(Series series, int meant, int from) {
    Set<Integer> ends = new TreeSet<>();
    ends.add(meant);
    ends.addAll(years.all());
    if (series.in(meant).isEmpty()) {
      series.points().stream()
          .map(Point::year)
          .filter(year -> year < meant)
          .max(Integer::compare)
          .ifPresent(ends::add);
    }
    ends.removeIf(year -> year <= from);
    return ends;
  }

  private Optional<Candidate> candidate(Series series, int from, int to, boolean isEnd) {
    return series
        .in(from)
        .filter(start -> start.value().signum() > 0)
        .flatMap(start -> series.in(to).map(end -> candidate(series, start, end, isEnd)));
  }

  private Candidate candidate(Series series, Point start, Point end, boolean isEnd) {
    boolean meant = isEnd && start.year() == base.bases().getFirst();
    SeriesView view = new SeriesView(change.target(), names, series);
    BigDecimal percent =
        end.value()
            .divide(start.value(), MathContext.DECIMAL64)
            .subtract(BigDecimal.ONE)
            .multiply(HUNDRED)
            .setScale(1, RoundingMode.HALF_UP);
    Fit fit = fit(percent);
    String definition = view.words() + ", " + start.year() + " to " + end.year();
    boolean counts = isEnd || (!years.named() && years.all().contains(end.year()));
    return new Candidate(
        view.interpretation(
            definition,
            new Quantity(percent, "percent", Bound.EXACTLY),
            Set.of(start.year(), end.year()),
            fit == Fit.PLAIN && counts),
        fit,
        isNear(percent),
        meant && SeriesBooks.isPlain(series, change.target()),
        meant,
        counts,
        "%s: from %s to %s, %s percent; the text has \"%s\"."
            .formatted(
                definition,
                view.at(start),
                view.at(end),
                (percent.signum() > 0 ? "+" : "") + percent.toPlainString(),
                change.figure().words().strip()));
  }

  /// What has tripled has doubled too, though nobody would say so.
  private Fit fit(BigDecimal percent) {
    Fit fit = change.figure().fit(percent, world.hedges());
    BigDecimal told = change.figure().quantity().number();
    boolean passed = told.signum() == percent.signum() && percent.abs().compareTo(told.abs()) > 0;
    return fit == Fit.NONE && change.factor() && passed ? Fit.LOOSE : fit;
  }

  private boolean isNear(BigDecimal percent) {
    double found = 1 + percent.doubleValue() / 100;
    double told = 1 + change.figure().quantity().number().doubleValue() / 100;
    return found > 0 && told > 0 && Math.max(found, told) <= MARGIN * Math.min(found, told);
  }

  private String missing() {
    return "%s for %d and %d, from one source, would settle this."
        .formatted(change.target().data(), base.bases().getFirst(), years.plain());
  }
}
