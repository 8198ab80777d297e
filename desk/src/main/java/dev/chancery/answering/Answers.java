package dev.chancery.answering;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.figure.SourceVintage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.query.RankedArea;
import java.math.BigDecimal;

/// Says what the statistics found in the words of the checks.
final class Answers {

  /// What may be missing of a total before a partner of some size could be missing.
  private static final BigDecimal NEARLY_ALL = new BigDecimal("0.99");

  private Answers() {}

  static Ranking ranking(dev.chancery.statistics.query.Ranking found) {
    return new Ranking(
        vintage(found.vintage()),
        books(found.status(), found.question().mirror()),
        found.question().year(),
        found.unit(),
        isComplete(found),
        found.rows().stream()
            .map(row -> new Place(row.rank(), row.area().code(), row.value()))
            .toList(),
        found.world());
  }

  /// Whether all partners are there: by what the vintage says or, where it says nothing, by the
  /// total that it gives beside them.
  private static boolean isComplete(dev.chancery.statistics.query.Ranking found) {
    return switch (found.vintage().partners()) {
      case ALL -> true;
      case LARGEST, SOME -> false;
      case UNSAID -> found.world().filter(world -> hasNearlyAll(found, world)).isPresent();
    };
  }

  private static boolean hasNearlyAll(
      dev.chancery.statistics.query.Ranking found, BigDecimal world) {
    BigDecimal named =
        found.rows().stream().map(RankedArea::value).reduce(found.unspecified(), BigDecimal::add);
    return world.signum() > 0 && named.compareTo(world.multiply(NEARLY_ALL)) >= 0;
  }

  static Series series(dev.chancery.statistics.query.Series found, boolean mirror) {
    return new Series(
        found.source(),
        books(found.points().getFirst().status(), mirror),
        found.unit(),
        found.points().stream()
            .map(point -> new Point(point.year(), point.value(), vintage(point.vintage())))
            .toList());
  }

  static SourceVintage vintage(Vintage vintage) {
    Provenance from = vintage.provenance();
    return new SourceVintage(
        from.source(), vintage.id(), from.producer() + ", " + from.title(), from.knownSince());
  }

  private static Books books(Status status, boolean mirror) {
    return switch (status) {
      case RECONCILED -> Books.BOTH;
      case REPORTED, ESTIMATED, PROVISIONAL, UNSAID -> mirror ? Books.MIRROR : Books.OWN;
    };
  }
}
