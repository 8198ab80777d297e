package dev.chancery.answering;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.figure.SourceVintage;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.Vintage;

/// Says what the statistics found in the words of the checks.
final class Answers {

  private Answers() {}

  static Ranking ranking(dev.chancery.statistics.query.Ranking found) {
    return new Ranking(
        vintage(found.vintage()),
        books(found.status(), found.question().mirror()),
        found.question().year(),
        found.unit(),
        found.vintage().partners() == PartnerCoverage.ALL,
        found.rows().stream()
            .map(row -> new Place(row.rank(), row.area().code(), row.value()))
            .toList(),
        found.world());
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
