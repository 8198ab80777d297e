package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiseasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Cholera has killed more than 900 people. | type=count; subject=Cholera; measure=killed; value=more_than 900 persons
          The virus killed 40 people. | type=count; subject=virus; measure=killed
          There have been 70,000 cases of measles worldwide. | type=count; subject=world; value=70000 count
          """)
  void tellsTheDiseaseWhereNoStateIsTold(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The virus killed 40 people in Peru. | type=count; subject=virus
          In Peru, 40 deaths were linked to cholera. | type=count; subject=cholera
          The flood killed 40 people in Peru. | type=count; subject=flood
          """)
  void leavesToAStateWhatIsTold(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
