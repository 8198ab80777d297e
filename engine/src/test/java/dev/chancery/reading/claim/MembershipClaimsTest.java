package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway regards Greece as a key partner and NATO ally. | type=membership; subject=GRC; object=NATO
          Norway is a member of NATO. | type=membership; subject=NOR; object=NATO; measure=members
          Turkey, a NATO ally, refused. | type=membership; subject=TUR; object=NATO; measure=members
          Ukraine is a candidate for membership of the European Union. | type=membership; subject=UKR; object=EU; measure=candidates
          Norway stands firm with Estonia, a strong NATO ally. | type=membership; subject=EST; object=NATO
          Finland joined NATO in 2023. | type=membership; subject=FIN; object=NATO
          Norway celebrated Albania's tenth year as a NATO member. | type=membership; subject=ALB; object=NATO
          """)
  void readsWhoBelongsToABody(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway met the members of the council. | type=membership
          Kenya praised NATO. | type=membership
          Serbia hopes to join the European Union. | type=membership
          Norway has not joined the European Union. | type=membership
          Norway has been a member of the Harbour Service. | type=membership
          Norway celebrated Albania's tenth year as a NATO member. | type=membership; subject=NOR
          """)
  void leavesOutWhoMerelyMeets(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          We welcome North Macedonia, our newest NATO ally. | type=membership; subject=MKD; object=NATO
          """)
  void takesOurAllyForTheStateSpokenTo(String text, String fields) {
    ClaimsIn.release(text).haveOneWith(fields);
  }
}
