package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassedOverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The king of Norway died aged 89. | type=count
          Dozens of countries sent aid to Kenya. | type=count
          Kenya has 18 doctors per 100,000 people. | type=count; value=100000 persons
          """)
  void leavesOutFiguresThatAssertNothingOfTheirOwn(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The attack in Nigeria killed 18 people. | type=count; value=18 persons
          """)
  void keepsFiguresThatDo(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }
}
