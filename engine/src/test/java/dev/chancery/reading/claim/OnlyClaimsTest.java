package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          There are only two women in the parliament of Chile. | type=count; subject=CHL; value=2 persons
          There is just one woman in the cabinet of Chile. | type=count; subject=CHL; measure=woman
          """)
  void readsHowFewThereAre(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          There are two women in the parliament of Chile. | type=count; subject=CHL; measure=woman
          Only two women in Chile spoke. | type=count; measure=woman
          """)
  void leavesOutWhatIsNotSaidToBeFew(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
