package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentimentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru is deeply concerned about Chile's decision. | ACCUSE PER>CHL occurred
          """)
  void readsFeelingsTowardsAState(String text, String event) {
    EventsIn.press(text).haveOne("sentiment", event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          We are grateful to the people of Ghana. | SUPPORT USA>GHA occurred
          """)
  void readsFeelingsTowardsAStateInARelease(String text, String event) {
    EventsIn.release(text).haveOne("sentiment", event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Peru is concerned.", "The minister of Peru was angry."})
  void leavesOutFeelingsTowardsNobody(String text) {
    EventsIn.press(text).areExactly();
  }
}
