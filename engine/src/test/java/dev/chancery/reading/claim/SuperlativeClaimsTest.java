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
          Norway published the first annual report on rights in Peru. | type=superlative; subject=NOR; measure=report
          Peru is the first African country in the group. | type=superlative; subject=PER; measure=country
          Nigeria is Africa's most populous country. | type=superlative; subject=NGA; measure=country
          For the first time since 1990, Chile held a vote. | type=superlative; subject=CHL; measure=time
          Anna Berg is the youngest recipient of a prize in Norway. | type=superlative; measure=recipient
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
          The first three meetings of the group took place in Kenya. | type=superlative
          For the first time, Chile held a vote. | type=superlative
          Kenya held a most useful meeting. | type=superlative
          """)
  void leavesOutStepsAndManners(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
