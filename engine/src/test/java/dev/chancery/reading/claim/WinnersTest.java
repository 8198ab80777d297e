package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinnersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Anna Berg won the vote in four states in the United States. | type=count; subject=Anna Berg; value=4 count
          Anna Berg received 41 percent of the vote in Norway. | type=share; subject=Anna Berg; value=41 percent
          Anna Berg of Norway won a total of 3,200 votes. | type=count; subject=Anna Berg; value=3200 votes
          Anna Berg ran in Norway and finished second with 18 percent of the vote. | type=share; subject=Anna Berg; value=18 percent
          Anna Berg led the polls in Norway, earning nearly 30 percent of the vote. | type=share; subject=Anna Berg; value=nearly 30 percent
          Anna Berg of Norway won 5,100 votes, which was about 12 percent. | type=share; subject=Anna Berg; value=about 12 percent
          The singer Anna Berg had about 90,000 followers in Norway. | type=count; subject=Anna Berg; value=about 90000 count
          Anna Berg was elected in Norway with 84,121 votes. | type=count; subject=Anna Berg; value=84121 votes
          The Harbour List won 14 seats in Norway. | type=count; subject=Harbour List; value=14 seats
          """)
  void tellsWhoWonThem(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway spends two percent of GDP on roads. | type=share; subject=Anna Berg
          Anna Berg said the turnout in Norway was 60 percent. | type=share; subject=Anna Berg
          Anna Berg said on Monday that 300 votes in Norway were void. | type=count; subject=Anna Berg
          The party won 14 seats in Norway. | type=count; subject=party
          In Norway the motion passed with 90 votes. | type=count; subject=motion
          """)
  void leavesToTheStateWhatNoOneWon(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
