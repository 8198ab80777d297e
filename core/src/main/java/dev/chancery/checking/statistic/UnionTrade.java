package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The trade of a union of states, made of the rankings that one source has of all its members.
///
/// @param rankings that of each member, in the order of the members
record UnionTrade(List<String> members, List<Ranking> rankings) {

  UnionTrade {
    members = List.copyOf(members);
    rankings = List.copyOf(rankings);
  }

  /// The union as one: what its members have with each other is no trade of its own.
  Optional<Ranking> asOne() {
    return partners(partner -> !members.contains(partner));
  }

  /// The sum of what all members have, with each other too.
  Optional<Ranking> summed() {
    return partners(_ -> true);
  }

  /// The members by their parts in the trade of the union as one.
  Optional<Ranking> membersOfOne() {
    return parts(partner -> !members.contains(partner));
  }

  /// The members by their parts in the sum.
  Optional<Ranking> membersOfSum() {
    return parts(_ -> true);
  }

  private Optional<Ranking> partners(Predicate<String> counts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    rankings.stream()
        .flatMap(ranking -> ranking.places().stream())
        .filter(place -> counts.test(place.area()))
        .forEach(place -> sums.merge(place.area(), place.value(), BigDecimal::add));
    return ranking(sums, counts);
  }

  private Optional<Ranking> parts(Predicate<String> counts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (int at = 0; at < rankings.size(); at++) {
      String member = members.get(at);
      total(rankings.get(at), counts).ifPresent(total -> sums.put(member, total));
    }
    return ranking(sums, counts);
  }

  private Optional<Ranking> ranking(Map<String, BigDecimal> sums, Predicate<String> counts) {
    List<BigDecimal> totals =
        rankings.stream().flatMap(each -> total(each, counts).stream()).toList();
    if (totals.size() < members.size() || rankings.isEmpty()) {
      return Optional.empty();
    }
    Ranking like = rankings.getFirst();
    List<Place> places =
        sums.entrySet().stream().map(each -> new Place(0, each.getKey(), each.getValue())).toList();
    return Optional.of(
        new Ranking(
            like.vintage(),
            like.books(),
            like.year(),
            like.unit(),
            rankings.stream().allMatch(Ranking::complete),
            Combined.ranked(places),
            totals.stream().reduce(BigDecimal::add)));
  }

  /// What a member has with all partners that count; nothing where its total is not known.
  private static Optional<BigDecimal> total(Ranking ranking, Predicate<String> counts) {
    BigDecimal others =
        ranking.places().stream()
            .filter(place -> !counts.test(place.area()))
            .map(Place::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return ranking.total().map(total -> total.subtract(others));
  }
}
