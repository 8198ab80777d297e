package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway left the 60-year-old treaty. | type=duration; measure=age; value=60 years
          Norway gave the 30-year-old prize to a singer. | type=duration; measure=age; value=30 years
          """)
  void readsTheAgeOfAThing(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          A 60-year-old man left Norway. | type=duration
          Anna Berg is a 60-year-old minister of Norway. | type=duration
          """)
  void leavesOutTheAgeOfAPerson(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
