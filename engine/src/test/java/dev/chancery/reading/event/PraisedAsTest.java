package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PraisedAsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ghana is a strong partner of the United States. | SUPPORT USA>GHA occurred
          """)
  void readsAGoodWordForAStateInARelease(String text, String event) {
    EventsIn.release(text).haveOne("praised-as", event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ghana is a country in Africa.", "Ghana is a partner of Togo."})
  void leavesOutWhatThePressSays(String text) {
    EventsIn.press(text).areExactly();
  }
}
