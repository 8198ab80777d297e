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

final class CombinedTest {

  private static final SourceVintage VINTAGE =
      new SourceVintage("customs", "customs-1", "Customs, exports", LocalDate.of(2024, 1, 1));

  @Test
  void countsMembersAsOne() {
    Ranking one =
        Combined.of(ranking("CHN 10", "DEU 6", "FRA 5", "USA 4"), "EU", List.of("DEU", "FRA"));
    assertThat(words(one)).containsExactly("1 EU 11", "2 CHN 10", "3 USA 4");
  }

  @Test
  void addsToOneThatIsThere() {
    Ranking one = Combined.of(ranking("USA 12", "CHN 10", "HKG 3"), "CHN", List.of("CHN", "HKG"));
    assertThat(words(one)).containsExactly("1 CHN 13", "2 USA 12");
  }

  @Test
  void leavesARankingWithoutMembersAsItIs() {
    Ranking all = ranking("USA 12", "CHN 10");
    assertThat(words(Combined.of(all, "EU", List.of("DEU")))).isEqualTo(words(all));
  }

  @Test
  void givesEqualFiguresOnePlace() {
    Ranking one =
        Combined.of(ranking("USA 12", "DEU 6", "FRA 6", "PER 2"), "EU", List.of("DEU", "FRA"));
    assertThat(words(one)).containsExactly("1 USA 12", "1 EU 12", "3 PER 2");
  }

  @Test
  void keepsTheTotal() {
    Ranking one = Combined.of(ranking("USA 12", "DEU 6", "FRA 6"), "EU", List.of("DEU", "FRA"));
    assertThat(one.total()).contains(BigDecimal.valueOf(24));
  }

  private static List<String> words(Ranking ranking) {
    return ranking.places().stream()
        .map(place -> place.rank() + " " + place.area() + " " + place.value())
        .toList();
  }

  private static Ranking ranking(String... lines) {
    List<Place> places = new ArrayList<>();
    for (String line : lines) {
      String area = line.substring(0, 3);
      places.add(new Place(places.size() + 1, area, new BigDecimal(line.substring(4))));
    }
    return new Ranking(VINTAGE, Books.OWN, 2023, "USD", true, places, Optional.empty());
  }
}
