package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Deputy Secretary Ann Miller is in Ghana this week. | CONSULT USA>GHA occurred
          """)
  void readsAnOfficialsStayAsAVisitInARelease(String text, String event) {
    EventsIn.release(text).haveOne("presence", event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The factory is in Ghana."})
  void leavesOutThings(String text) {
    EventsIn.press(text).areExactly();
  }
}
