package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonourClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Anna Berg of Norway was a 2014 Harbour Prize finalist. | type=other; subject=Anna Berg; object=Harbour Prize; measure=finalist; period=2014
          Anna Berg, winner of the Harbour Award, lives in Norway. | type=other; subject=Anna Berg; measure=winner
          """)
  void readsWhoWonAPrize(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway was a finalist. | type=other
          Anna Berg met the winner of the Harbour Award in Norway. | type=other
          """)
  void leavesOutWhoMeetsAWinner(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
