package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The region united in condemnation of Chile's aggression against Peru and its support for"
            + " Peru."
      })
  void takesNoAttackerForTheFriendOfTheAttacked(String text) {
    EventsIn.press(text).areExactly("ASSAULT CHL>PER occurred");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Chile fights Peru. I thank Norway for its steady support for Peru. | SUPPORT NOR>PER occurred
          """)
  void givesWhatSomeoneIsThankedForToThem(String text, String event) {
    EventsIn.release(text).haveOne("noun", event);
  }
}
