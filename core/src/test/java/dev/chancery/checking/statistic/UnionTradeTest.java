package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.SourceVintage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Of Germany's 100, 40 go to France; of France's 50, 20 to Germany.
final class UnionTradeTest {

  private static final SourceVintage VINTAGE =
      new SourceVintage("customs", "customs-1", "Customs, exports", LocalDate.of(2024, 1, 1));

  private static final UnionTrade UNION =
      union(ranking(100, "FRA 40", "USA 35", "CHN 25"), ranking(50, "DEU 20", "CHN 20", "USA 10"));

  @Test
  void asOneItHasNoTradeAmongItsMembers() {
    assertThat(words(UNION.asOne())).containsExactly("1 USA 45", "1 CHN 45");
    assertThat(UNION.asOne().flatMap(Ranking::total)).contains(BigDecimal.valueOf(90));
  }

  @Test
  void summedUpItHasTradeAmongItsMembers() {
    assertThat(words(UNION.summed()))
        .containsExactly("1 USA 45", "1 CHN 45", "3 FRA 40", "4 DEU 20");
    assertThat(UNION.summed().flatMap(Ranking::total)).contains(BigDecimal.valueOf(150));
  }

  @Test
  void itsMembersHavePartsInIt() {
    assertThat(words(UNION.membersOfOne())).containsExactly("1 DEU 60", "2 FRA 30");
    assertThat(UNION.membersOfOne().flatMap(Ranking::total)).contains(BigDecimal.valueOf(90));
    assertThat(words(UNION.membersOfSum())).containsExactly("1 DEU 100", "2 FRA 50");
  }

  @Test
  void isNotKnownWithoutTheTotalOfEveryMember() {
    UnionTrade some = union(ranking(100, "USA 35"), shown(Optional.empty(), false, "USA 10"));
    assertThat(some.asOne()).isEmpty();
    assertThat(some.membersOfSum()).isEmpty();
  }

  @Test
  void isWholeWhereTheRankingsOfAllMembersAre() {
    UnionTrade some =
        union(ranking(100, "USA 35"), shown(Optional.of(BigDecimal.TEN), false, "USA 10"));
    assertThat(some.asOne().map(Ranking::complete)).contains(false);
    assertThat(UNION.asOne().map(Ranking::complete)).contains(true);
  }

  private static UnionTrade union(Ranking german, Ranking french) {
    return new UnionTrade(List.of("DEU", "FRA"), List.of(german, french));
  }

  private static Ranking ranking(int world, String... places) {
    return shown(Optional.of(BigDecimal.valueOf(world)), true, places);
  }

  private static Ranking shown(Optional<BigDecimal> world, boolean complete, String... places) {
    List<Place> all = new ArrayList<>();
    for (String place : places) {
      all.add(new Place(all.size() + 1, place.substring(0, 3), new BigDecimal(place.substring(4))));
    }
    return new Ranking(VINTAGE, Books.OWN, 2020, "USD", complete, all, world);
  }

  private static List<String> words(Optional<Ranking> ranking) {
    return ranking.stream()
        .flatMap(found -> found.places().stream())
        .map(place -> place.rank() + " " + place.area() + " " + place.value())
        .toList();
  }
}
