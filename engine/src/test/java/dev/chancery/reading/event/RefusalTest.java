package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya will not lift its embargo against Uganda. | REJECT KEN>UGA occurred
          Peru won't withdraw its troops from Chile. | REJECT PER>CHL occurred
          Kenya said that it would not meet with Uganda. | REJECT KEN>UGA occurred
          Norway will never give aid to Iran. | REJECT NOR>IRN occurred
          """)
  void takesAGoodTurnThatWillNotBeDoneForARefusal(String text, String event) {
    EventsIn.press(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya will lift its embargo against Uganda. | CONCEDE KEN>UGA planned
          Kenya did not lift its embargo against Uganda. | CONCEDE KEN>UGA denied
          Kenya will not attack Uganda. | ASSAULT KEN>UGA denied
          """)
  void leavesOtherThingsThatWillNotBeDoneAsTheyAre(String text, String event) {
    EventsIn.press(text).areExactly(event);
  }
}
