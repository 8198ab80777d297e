package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Parliament voted 212 to 45 for the bill in Poland. | type=count; measure=votes; value=212 count; words=voted 212 to 45
          The senate of Chile passed the bill 31 to 12. | type=count; subject=CHL; measure=votes; value=31 count
          """)
  void readsTheOutcomeOfAVote(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The minister of Chile met 3 to 5 envoys. | type=count; measure=votes
          Parliament voted 212 to 45 for the bill in Poland. | type=count; value=45 count
          """)
  void leavesOutOtherPairsOfFigures(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
