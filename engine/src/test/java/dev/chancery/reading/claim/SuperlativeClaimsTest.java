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
          Ana Ruiz is the longest-serving governor in Peru. | type=superlative; subject=Ana Ruiz; measure=governor
          The bridge is the largest in the region. | type=superlative; subject=bridge
          This is the most significant reform in Kenya since 1998. | type=superlative; subject=KEN; measure=reform
          NATO is the largest alliance of its kind. | type=superlative; subject=NATO
          Maria Keller became our first ambassador in Norway. | type=superlative; subject=Maria Keller; measure=ambassador
          Ghana was the first African country to gain independence. | type=superlative; subject=GHA; measure=country; value=1 rank
          This was the deadliest attack in Kenya since 1998. | type=superlative; subject=KEN; measure=attack
          Norway published the first annual report on rights in Peru. | type=superlative; subject=NOR; measure=report
          Peru is the first African country in the group. | type=superlative; subject=PER; measure=country
          Nigeria is Africa's most populous country. | type=superlative; subject=NGA; measure=country
          For the first time since 1990, Chile held a vote. | type=superlative; subject=CHL; measure=time
          Anna Berg is the youngest recipient of a prize in Norway. | type=superlative; measure=recipient
          Mount Logan is the highest mountain in Canada. | type=superlative; measure=mountain
          Peru hosted the inaugural meeting of the Harbour Council. | type=superlative; subject=Harbour Council; measure=meeting; value=1 rank
          Norway said it was the first visit in ten years by a minister of Ghana. | type=superlative; subject=GHA; measure=visit
          Norway, one of Chile's oldest allies, sent a ship. | type=superlative; subject=NOR; measure=ally
          The singer Anna Berg led the largest march in Norway. | type=superlative; measure=march
          Anna Berg won 30 percent of the vote in Norway, the best result since 1990. | type=superlative; subject=Anna Berg; measure=result
          Peru is the third oldest member of the group. | type=superlative; subject=PER; measure=member; value=3 rank
          Chile is the second most populous state of the group. | type=superlative; subject=CHL; measure=state; value=2 rank
          The Kenyan is the youngest winner of the prize. | type=superlative; subject=Kenyan; measure=winner
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
          The inaugural address of the president of Kenya was long. | type=superlative
          Kenya found the best answer. | type=superlative
          Kenya met one of Chile's oldest allies. | type=superlative; subject=CHL
          """)
  void leavesOutStepsAndManners(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
