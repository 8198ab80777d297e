package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperlativeClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Maria Keller became our first ambassador in Norway. | type=superlative; subject=Maria Keller; measure=ambassador
          Ghana was the first African country to gain independence. | type=superlative; subject=GHA; measure=country; value=1 rank
          This was the deadliest attack in Kenya since 1998. | type=superlative; subject=KEN; measure=attack
          Mount Logan is the highest mountain in Canada. | type=superlative; measure=mountain
          """)
  void readsWhatStandsOut(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The only explanation of Kenya was long. | type=superlative
          The first meeting took place in Kenya in May. | type=superlative
          Kenya had its best day at least. | type=superlative
          """)
  void leavesOutStepsAndManners(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
