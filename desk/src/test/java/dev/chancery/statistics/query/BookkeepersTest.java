package dev.chancery.statistics.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.FlowKind;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.Areas;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BookkeepersTest {

  private static final Areas AREAS = Areas.load();
  private static final List<String> COUNTRIES =
      AREAS.all().stream().filter(Area::isRanked).map(Area::code).toList();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,   1,   false, false
          1,   190, false, false
          19,  19,  false, false
          20,  20,  false, true
          20,  30,  false, true
          20,  31,  false, false
          127, 190, false, true
          126, 190, false, false
          1,   150, true,  false
          19,  150, true,  false
          20,  150, true,  true
          """)
  void areManyAndMostOfThoseNamedUnlessOneSideKeepsNone(
      int keeping, int named, boolean oneSided, boolean nearlyAll) {
    Bookkeepers keepers = of(COUNTRIES.subList(0, keeping), COUNTRIES.subList(0, named));
    assertThat(keepers.areNearlyAll(AREAS, oneSided)).isEqualTo(nearlyAll);
  }

  @ParameterizedTest
  @CsvSource({"WLD", "EUU", "_AREAS_NES", "no-such-area"})
  void groupsAndWhatIsNotSpecifiedCountForNothing(String code) {
    Set<String> keeping = new HashSet<>(COUNTRIES.subList(0, 19));
    keeping.add(code);
    assertThat(of(List.copyOf(keeping), List.copyOf(keeping)).areNearlyAll(AREAS, false)).isFalse();
    Set<String> named = new HashSet<>(COUNTRIES.subList(0, 30));
    named.add(code);
    assertThat(of(COUNTRIES.subList(0, 20), List.copyOf(named)).areNearlyAll(AREAS, false))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "official_development_assistance, true",
    "humanitarian_aid,                true",
    "goods_exports,                   false",
    "goods_trade,                     false",
    "services_trade,                  false",
    "gdp,                             false"
  })
  void onlyDonorsKeepBooksOfAid(String flow, boolean oneSided) {
    assertThat(Flows.load().kind(new Flow(flow)).map(FlowKind::isOneSided)).contains(oneSided);
  }

  private static Bookkeepers of(List<String> keeping, List<String> named) {
    return new Bookkeepers(Set.copyOf(keeping), Set.copyOf(named));
  }
}
