package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudeClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          An earthquake of magnitude 4.9 struck Bangladesh. | type=amount; subject=BGD; measure=magnitude; value=4.9 magnitude
          The magnitude of the earthquake in Chile was 6.6. | type=amount; subject=CHL; measure=magnitude; value=6.6 magnitude
          """)
  void readsHowStrongAnEarthquakeWas(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The magnitude of the task in Chile took 20 years to see. | type=amount; measure=magnitude
          """)
  void leavesOutWhatIsNotOnTheScale(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
