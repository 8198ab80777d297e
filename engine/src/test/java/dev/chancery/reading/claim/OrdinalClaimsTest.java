package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          In Norway, Anna Berg came in third. | type=rank; subject=Anna Berg; value=3 rank
          Ghana became the 17th nation to sign the accord. | type=rank; subject=GHA; measure=nation; value=17 rank; words=the 17th nation
          Maria Keller was the third woman to lead Chile. | type=rank; subject=Maria Keller; measure=woman; value=3 rank
          Chile announced the fifteenth drawdown of its reserves. | type=count; measure=drawdowns; value=15 count
          The president of Chile won a second consecutive term. | type=count; measure=terms; value=2 count
          Anna Berg finished in third place in Norway. | type=rank; subject=Anna Berg; value=3 rank
          Anna Berg of Norway won second place. | type=rank; subject=Anna Berg; value=2 rank
          Anna Berg won the nomination in Norway on the fifth ballot. | type=count; subject=Anna Berg; value=5 count
          """)
  void readsAPlaceInARow(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          On the third day of talks Chile left. | type=rank
          On the third day of talks Chile left. | type=count
          The fifth round of talks between Chile and Peru ended. | type=count
          Chile hosted the Eighth Harbour Conference. | type=rank
          Chile built a second bridge. | type=count
          Anna Berg spoke in second place in Norway. | type=rank
          """)
  void leavesOutStepsAndNames(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
