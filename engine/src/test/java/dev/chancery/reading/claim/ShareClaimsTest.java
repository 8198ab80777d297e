package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The turnout in Kenya was about 64 percent. | type=share; subject=KEN; measure=turnout; value=about 64 percent
          Norway spends two percent of GDP on defence. | type=share; subject=NOR; measure=gdp; value=2 percent
          About a third of the country's population fled Syria. | type=share; subject=SYR; measure=population; value=about 33.3 percent
          More than 40 percent of Kenya's exports go to Uganda. | type=share; subject=KEN; value=more_than 40 percent
          """)
  void readsPartsOfAWhole(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Exports of Chile fell 8.5 percent last year. | type=share
          Firms of Chile that are owned 50 percent or more by them are blocked. | type=share
          """)
  void leavesOutChanges(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
