package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade between Peru and Chile grew. | Trade between Peru and Chile | PER CHL goods_trade
          Bilateral trade between the two countries, Peru and Chile, grew. | Bilateral trade between the two | PER CHL goods_trade
          Peru's total trade with Chile grew. | Peru's total trade with Chile | PER CHL goods_trade
          Peru-Chile trade grew. | Peru-Chile trade | PER CHL goods_trade
          Peruvian-Chilean trade volumes grew. | Peruvian-Chilean trade volumes | PER CHL goods_trade
          Peru and Chile said two-way trade grew. | two-way trade | PER CHL goods_trade
          Peru's exports to Chile grew. | Peru's exports to Chile | PER CHL goods_exports
          Exports from Peru to Chile grew. | Exports from Peru to Chile | PER CHL goods_exports
          Last year trade between Peru and Chile grew. | trade between Peru and Chile | PER CHL goods_trade
          Peru said that exports to Chile grew. | exports to Chile | PER CHL goods_exports
          Chilean imports from Peru fell. | Chilean imports from Peru | CHL PER goods_imports
          Peru's exports grew. | Peru's exports | PER WLD goods_exports
          The United States' imports grew. | The United States' imports | USA WLD goods_imports
          Peru's population grew. | Peru's population | PER - population
          The population of Peru grew. | population of Peru | PER - population
          Peru's GDP per capita grew. | Peru's GDP per capita | PER - gdp_per_head
          Peru's per capita GDP grew. | Peru's per capita GDP | PER - gdp_per_head
          Peru's nominal GDP grew. | Peru's nominal GDP | PER - gdp
          """)
  void areFoundWithThoseTheyAreOf(String text, String words, String target) {
    assertThat(in(text))
        .extracting(thing -> text.substring(thing.start(), thing.end()) + " = " + code(thing))
        .containsExactly(words + " = " + target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru's exports of copper grew.",
        "Trade between Peru and Chile in services grew.",
        "Imports of copper from Peru to Chile grew.",
        "Peru's copper exports to Chile grew.",
        "Officials said arms trade between Peru and Chile grew.",
        "Peru's exports grew, Chile said.",
        "Peru's exports to its counterpart grew.",
        "Free-trade talks between Peru and Chile went on.",
        "Trade between Peru and Peru grew.",
        "Trade grew.",
        "Bilateral trade of Peru grew.",
        "Peru's populations of llamas grew."
      })
  void areNoneOfSomeGoodsOrOfWhoKnowsWhom(String text) {
    assertThat(in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trade in goods between Peru and Chile grew.           | true
          Peru's merchandise exports to Chile grew.             | true
          Peru's exports of goods to Chile grew.                | true
          Trade between Peru and Chile grew.                    | false
          Peru's exports to Chile grew.                         | false
          """)
  void areOfGoodsAloneWhereThatIsSaid(String text, boolean goods) {
    assertThat(in(text)).extracting(thing -> thing.target().goods()).containsExactly(goods);
  }

  @Test
  void areNotFoundAgainWithinLongerOnes() {
    assertThat(in("Peru's exports to Chile grew faster than Peru's imports from Chile."))
        .extracting(ThingsTest::code)
        .containsExactly("PER CHL goods_exports", "PER CHL goods_imports");
  }

  @Test
  void areOfTheTwoThatTheArticleNamesMost() {
    assertThat(in("Peru and Chile met. Peru was glad, and so was Chile. Bilateral trade grew."))
        .extracting(ThingsTest::code)
        .containsExactly("CHL PER goods_trade");
  }

  private static List<Thing> in(String text) {
    Scene scene = ReadScene.of(text);
    return Things.in(SignedSentence.of(scene, ReadScene.last(scene)));
  }

  private static String code(Thing thing) {
    Target target = thing.target();
    return target.area() + " " + target.partner().orElse("-") + " " + target.flow();
  }
}
