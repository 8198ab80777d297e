package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway said little, but 4 million people need food in Ghana. | type=count; subject=GHA; value=4000000 persons
          Norway was quiet, but one person in Ghana was killed. | type=count; subject=GHA; measure=killed; value=1 persons
          Norway saw calm, but 800 students protested in Ghana. | type=count; value=800 persons
          Norway watched the 3,000 refugees who had left Ghana. | type=count; subject=GHA; value=3000 persons
          Norway was quiet, with 800 students marching in Ghana. | type=count; subject=GHA; value=800 persons
          Police counted 900 protesters in Chile and 400 in Peru. | type=count; subject=PER; value=400 count
          """)
  void tellsWhereTheyAre(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Police counted 900 protesters in Chile and 400 in total. | type=count; value=400 count
          In Norway 800 students marched against Ghana. | type=count; subject=GHA
          """)
  void leavesOutWhatTheyAreAgainst(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
