package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Counts several partners of a ranking as one.
final class Combined {

  private Combined() {}

  /// The ranking in which all members have one place, under a code of their own.
  static Ranking of(Ranking ranking, String code, Collection<String> members) {
    BigDecimal sum =
        ranking.places().stream()
            .filter(place -> isMember(place, code, members))
            .map(Place::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Place> places = new ArrayList<>();
    ranking.places().stream().filter(place -> !isMember(place, code, members)).forEach(places::add);
    if (sum.signum() != 0) {
      places.add(new Place(0, code, sum));
    }
    return new Ranking(
        ranking.vintage(),
        ranking.books(),
        ranking.year(),
        ranking.unit(),
        ranking.complete(),
        ranked(places),
        ranking.world());
  }

  private static boolean isMember(Place place, String code, Collection<String> members) {
    return place.area().equals(code) || members.contains(place.area());
  }

  /// Places by their values, the largest first; those with the same value share theirs.
  static List<Place> ranked(List<Place> places) {
    List<Place> ranked = new ArrayList<>();
    for (Place place :
        places.stream().sorted(Comparator.comparing(Place::value).reversed()).toList()) {
      boolean equal = !ranked.isEmpty() && ranked.getLast().value().compareTo(place.value()) == 0;
      int rank = equal ? ranked.getLast().rank() : ranked.size() + 1;
      ranked.add(new Place(rank, place.area(), place.value()));
    }
    return ranked;
  }
}
