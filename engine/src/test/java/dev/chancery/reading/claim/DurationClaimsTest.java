package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Schools in Ghana were closed for two weeks. | type=duration; subject=GHA; value=2 weeks
          Ana Ruiz ruled Peru for 12 years. | type=duration; subject=Ana Ruiz; value=12 years
          The war in Sudan has lasted two years. | type=duration; subject=SDN; value=2 years
          The king of Nepal ended nearly 300 years of colonial rule that began in 1532. | type=duration; subject=NPL; measure=colonial_rule; value=nearly 300 years; base_period=1532
          The holiday of Nepal commemorates its freedom after 200 years of foreign rule. | type=duration; value=200 years
          For more than six decades, the alliance of Norway has been a force. | type=duration; subject=NOR; value=more_than 60 years
          The parliament of Ghana extended the curfew by 20 days. | type=duration; subject=GHA; value=20 days
          """)
  void readsHowLongSomethingLasted(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The civil war in Kenya has been ongoing for seven years. | type=duration; subject=KEN; value=7 years
          Kenya and we have enjoyed 60 years of friendship. | type=duration; measure=partnership; value=60 years
          """)
  void readsYearsOfAFriendship(String text, String fields) {
    ClaimsIn.release(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The king of Nepal ended nearly 300 years of colonial rule that began in 1532. | type=dated
          The flight from Oslo to Kenya took two years of planning. | type=duration
          The minister of Chile waited for two days. | type=duration
          Kenya and Japan hold a biennial dialogue. | type=duration
          Kenya will hold talks with Japan over the next two years. | type=duration
          """)
  void leavesOutLengthsOfNoPublicMatter(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
