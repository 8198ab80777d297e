package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rankings of the European Union's trade under both of its meanings, from every source that
/// has all who were members in the middle of the year.
record UnionBooks(PartnerBooks books) {

  static final String UNION = "EU";

  /// How its trade is meant where nothing else is said.
  static final String AS_ONE = "counted as one, without trade among its members";

  static final String SUMMED = "its members summed up, trade among them included";

  /// Whether a source has the trade of all members.
  boolean reach(PartnerFlow flow, int year) {
    List<String> members = books.members(UNION, "", year);
    return trades(members, flow, year).stream()
        .anyMatch(trade -> trade.rankings().stream().allMatch(Ranking::complete));
  }

  /// The rankings in which a partner or a member has its place.
  List<PartnerBooks.Variant> of(String subject, PartnerFlow flow, int year) {
    List<String> members = books.members(UNION, "", year);
    List<PartnerBooks.Variant> all = new ArrayList<>();
    for (UnionTrade trade : trades(members, flow, year)) {
      if (members.contains(subject)) {
        add(AS_ONE, trade.membersOfOne(), all);
        add(SUMMED, trade.membersOfSum(), all);
        add(SUMMED + ", as a partner of the others", trade.summed(), all);
      } else {
        add(AS_ONE, trade.asOne(), all);
        add(SUMMED, trade.summed(), all);
      }
    }
    return all;
  }

  private static void add(String words, Optional<Ranking> ranking, List<PartnerBooks.Variant> all) {
    ranking.ifPresent(found -> all.add(new PartnerBooks.Variant(words, found)));
  }

  private List<UnionTrade> trades(List<String> members, PartnerFlow flow, int year) {
    List<List<Ranking>> each =
        members.stream().map(member -> books.rankings(member, flow, year)).toList();
    return each.isEmpty()
        ? List.of()
        : each.getFirst().stream()
            .filter(ranking -> !ranking.unit().equals("percent"))
            .map(like -> new UnionTrade(members, alike(like, each)))
            .filter(trade -> trade.rankings().size() == members.size())
            .toList();
  }

  private static List<Ranking> alike(Ranking like, List<List<Ranking>> each) {
    return each.stream()
        .flatMap(found -> found.stream().filter(one -> isAlike(one, like)).limit(1))
        .toList();
  }

  private static boolean isAlike(Ranking one, Ranking other) {
    return one.vintage().id().equals(other.vintage().id())
        && one.books() == other.books()
        && one.unit().equals(other.unit());
  }
}
