package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What the figures say to a year that is told to stand out: it and all that it is compared with
/// are taken from one source.
final class SuperlativeEvidence {

  /// Fewer years before it make no record.
  private static final int RECORD = 10;

  private final Superlative told;
  private final MeantYears years;
  private final AreaNames names;
  private final SeriesBooks books;

  SuperlativeEvidence(World world, Scene scene, Superlative told, MeantYears years) {
    this.told = told;
    this.years = years;
    names = new AreaNames(world.states());
    books = new SeriesBooks(world, scene);
  }

  Evidence gathered() {
    List<Series> all = books.of(told.target());
    int meant = years.reached(year -> all.stream().anyMatch(each -> each.in(year).isPresent()));
    List<Candidate> candidates = new ArrayList<>();
    for (Series series : all) {
      candidate(series, meant, true).ifPresent(candidates::add);
      if (!years.named()) {
        years.all().stream()
            .filter(year -> year != meant)
            .forEach(year -> candidate(series, year, false).ifPresent(candidates::add));
      }
    }
    return new Candidates(candidates).evidence(meant == years.plain(), missing());
  }

  /// Years that are missing between say nothing for a superlative; one that goes further speaks
  /// against it all the same.
  private Optional<Candidate> candidate(Series series, int year, boolean isMeant) {
    int from = told.firstCompared(year, series.firstYear());
    List<Point> before =
        series.points().stream()
            .filter(point -> from <= point.year() && point.year() < year)
            .toList();
    return series
        .in(year)
        .filter(_ -> !before.isEmpty())
        .map(point -> {
          boolean whole =
              before.size() == year - from && (!told.isRecord() || before.size() >= RECORD);
          return candidate(series, point, before, whole, isMeant);
        });
  }

  private Candidate candidate(
      Series series, Point point, List<Point> before, boolean whole, boolean isMeant) {
    Comparator<Point> byValue = Comparator.comparing(Point::value);
    Comparator<Point> further = told.highest() ? byValue : byValue.reversed();
    Point rival = before.stream().max(further).orElseThrow();
    boolean holds = further.compare(point, rival) >= 0;
    boolean tells = whole || !holds;
    SeriesView view = new SeriesView(told.target(), names, series);
    String definition =
        "%s, %d beside %d to %d"
            .formatted(view.words(), point.year(), before.getFirst().year(), point.year() - 1);
    Fit fit = holds ? Fit.PLAIN : Fit.NONE;
    return new Candidate(
        view.interpretation(
            definition,
            new Quantity(point.value(), view.unit(), Bound.EXACTLY),
            new TreeSet<>(List.of(before.getFirst().year(), rival.year(), point.year())),
            holds && whole),
        tells ? fit : Fit.NONE,
        tells && isNear(point.value(), rival.value()),
        isMeant && tells && SeriesBooks.isPlain(series, told.target()),
        isMeant && tells,
        tells,
        "%s: %s, the %s of the others %s; the text has \"%s\"."
            .formatted(
                definition,
                view.at(point),
                told.highest() ? "highest" : "lowest",
                view.at(rival),
                told.words()));
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.max(other).compareTo(one.min(other).multiply(AmountEvidence.MARGIN)) <= 0;
  }

  private String missing() {
    return "%s for all years up to %d, from one source, would settle this."
        .formatted(told.target().data(), years.plain());
  }
}
