package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The series of a target from all sources: in the books of the one it is told of, in those of the
/// other side, and in figures made of both.
final class SeriesBooks {

  /// Sources that are made in one way, so that years of both can be compared: CEPII's Gravity takes
  /// its trade from BACI.
  private static final Map<String, String> SAME_MAKING = Map.of("gravity", "baci");

  private static final Set<Books> PARTNERS = Set.of(Books.OWN, Books.MIRROR);

  private final World world;
  private final Scene scene;

  SeriesBooks(World world, Scene scene) {
    this.world = world;
    this.scene = scene;
  }

  /// All series, those of the plain books first.
  List<Series> of(Target target) {
    if (target.flow().equals(PerHead.FLOW)) {
      return PerHead.of(of(target.ofFlow(PerHead.OUTPUT)), of(target.ofFlow(PerHead.HEADS)));
    }
    if (OutputShare.is(target.flow())) {
      Target part = target.ofFlow(OutputShare.part(target.flow()));
      return OutputShare.of(of(part), of(Target.alone(target.area(), PerHead.OUTPUT)));
    }
    Asked own = Asked.own(target.area(), target.flow()).knownOn(scene.asOf());
    List<Series> all = new ArrayList<>(known(own, target.partner()));
    if (target.partner().filter(code -> !code.equals(Target.WORLD)).isPresent()
        && !target.isAid()) {
      all.addAll(known(own.mirrored(), target.partner()));
    }
    all.removeIf(series -> series.unit().equals("percent"));
    List<Series> joined = joined(all);
    joined.sort(Comparator.comparingInt(series -> order(series, target)));
    return joined;
  }

  /// Of what is told of both sides alike, both sides' books are as plain.
  private static int order(Series series, Target target) {
    return switch (series.books()) {
      case OWN -> 0;
      case MIRROR -> target.mutual() ? 1 : 2;
      case BOTH -> target.mutual() ? 2 : 1;
    };
  }

  /// Whether the books of a series are as plain as any for the target.
  static boolean isPlain(Series series, Target target) {
    return target.mutual() ? PARTNERS.contains(series.books()) : series.books() == Books.OWN;
  }

  private List<Series> known(Asked asked, Optional<String> partner) {
    List<Series> newest = world.statistics().series(asked, partner);
    if (scene.asOf().isPresent() || newest.isEmpty()) {
      return newest;
    }
    List<String> ids = newest.stream().flatMap(SeriesBooks::vintages).toList();
    return Stream.concat(
            newest.stream(),
            world.statistics().series(asked.knownOn(scene.published()), partner).stream()
                .filter(one -> !vintages(one).allMatch(ids::contains)))
        .toList();
  }

  private static Stream<String> vintages(Series series) {
    return series.points().stream().map(point -> point.vintage().id());
  }

  private static List<Series> joined(List<Series> all) {
    List<Series> joined = new ArrayList<>(all);
    for (Series one : all) {
      String same = SAME_MAKING.getOrDefault(one.source(), "");
      all.stream()
          .filter(other -> other.source().equals(same) && other.books() == one.books())
          .findFirst()
          .ifPresent(other -> {
            joined.remove(one);
            joined.remove(other);
            joined.add(together(other, one));
          });
    }
    return joined;
  }

  private static Series together(Series first, Series second) {
    List<Point> points = new ArrayList<>(first.points());
    second.points().stream().filter(point -> first.in(point.year()).isEmpty()).forEach(points::add);
    points.sort(Comparator.comparingInt(Point::year));
    return new Series(first.source(), first.books(), first.unit(), points);
  }
}
