package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade between Peru and Chile has grown by 12 percent since 2009. | 12 EXACTLY
          Trade between Peru and Chile fell 12.5 percent. | -12.5 EXACTLY
          Trade between Peru and Chile has risen by more than 80 percent. | 80 MORE_THAN
          The pact led to a 12 percent drop in trade between Peru and Chile. | -12 EXACTLY
          The pact led to 30 percent growth in Peru's exports to Chile. | 30 EXACTLY
          Trade between Peru and Chile has doubled. | 100 ABOUT
          Trade between Peru and Chile has more than tripled. | 200 MORE_THAN
          Trade between Peru and Chile almost halved. | -50 NEARLY
          Trade between Peru and Chile at least quadrupled. | 300 AT_LEAST
          Trade between Peru and Chile has grown fivefold. | 400 ABOUT
          Trade between Peru and Chile has grown 2.5 times. | 150 ABOUT
          Trade between Peru and Chile has increased nearly ten-fold. | 900 NEARLY
          """)
  void isToldInPercentWithItsSign(String text, String change) {
    assertThat(in(text))
        .extracting(one ->
            one.figure().quantity().number().toPlainString()
                + " "
                + one.figure().quantity().bound())
        .containsExactly(change);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade between Peru and Chile has grown by 12 percent a year.",
        "Trade between Peru and Chile grew on average by 12 percent.",
        "Trade between Peru and Chile grew by 12 percentage points.",
        "Copper between Peru and Chile grew by 12 percent.",
        "Trade between Peru and Chile has grown many times.",
        "Trade between Peru and Chile has grown onefold.",
        "Trade between Peru and Chile could grow by 12 percent.",
        "Trade between Peru and Chile has grown."
      })
  void isNoneWhereItIsARateOrUntold(String text) {
    assertThat(in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trade between Peru and Chile has tripled.             | true
          Trade between Peru and Chile has grown threefold.     | true
          Trade between Peru and Chile has grown by 200 percent.| false
          """)
  void knowsWhetherAFactorIsTold(String text, boolean factor) {
    assertThat(in(text)).extracting(Change::factor).containsExactly(factor);
  }

  private static List<Change> in(String text) {
    Scene scene = ReadScene.of(text);
    return Change.in(ThingText.of(SignedSentence.of(scene, ReadScene.last(scene)))).toList();
  }
}
