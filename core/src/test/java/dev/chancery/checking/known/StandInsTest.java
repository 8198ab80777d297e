package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Recorded;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Statistics;
import dev.chancery.checking.frame.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StandInsTest {

  private static final Names NAMES = new Names(World.load(Statistics.none(), Recorded.nothing()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          NATO met. The alliance grew. | alliance NATO
          The EU met. The 27-nation bloc grew. | bloc EU
          ASEAN met. The regional grouping grew. | grouping ASEAN
          Peru joined. The country is glad. | country PER
          The world body met. | world body UN
          The Western military alliance met. | Western military alliance NATO
          Kenya left the African Union's predecessor. | Kenya KEN; African Union's predecessor OAU
          When Peru joined, the country was glad. | Peru PER; country PER
          """)
  void standForTheOnlyNameThatFits(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru and Chile joined. The country is glad.",
        "NATO met. The bank grew.",
        "Peru joined. The alliance grew.",
        "They met. The country is glad.",
        "Peru joined. The country of Lima is glad.",
        "Peru joined. A country is glad.",
        "Peru joined. All were glad. The country was."
      })
  void standForNoneWhereSeveralFitOrNone(String text) {
    assertThat(names(text)).isEmpty();
  }

  private static String names(String text) {
    Scene scene = ReadScene.of(text);
    Marked marked = NAMES.mark(scene, ReadScene.last(scene));
    return String.join(
        "; ",
        marked.names().stream()
            .map(name -> marked.raw().substring(name.start(), name.end()) + " " + name.code())
            .toList());
  }
}
