package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOfClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ghana is on the 30th day of war. | type=duration; subject=GHA; measure=war; value=30 days
          It was the third week of the siege in Ghana. | type=duration; subject=GHA; measure=war; value=3 weeks
          """)
  void readsAPlaceInARowOfDays(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          On the second day of the meeting, Ghana agreed. | type=duration
          On the first day of the war, Ghana fell. | type=duration
          Ghana marked the third day of May. | type=duration
          """)
  void leavesOutDaysOfOtherThings(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
