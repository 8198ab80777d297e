package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The rate in Chad is three times higher than in 2010. | type=growth; subject=TCD; measure=rate; value=3 times; base_period=2010
          Prices in Chad are twice as high as in 2015. | type=growth; value=2 times; base_period=2015
          Exports of Chile grew sixfold. | type=growth; subject=CHL; measure=goods_exports; value=6 times
          Progress must be at least 10 times faster in Chad. | type=other; subject=TCD; value=at_least 10 times
          """)
  void readsHowManyTimesMore(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ana Ruiz, a three-time minister of Chile, spoke. | type=other
          The minister of Chile called three times. | type=other
          The minister of Chile called twice. | type=growth
          """)
  void leavesOutHowOften(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
