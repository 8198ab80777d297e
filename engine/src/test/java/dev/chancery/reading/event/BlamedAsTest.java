package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlamedAsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The minister of Kenya said that Uganda was responsible for the raid. | ACCUSE KEN>UGA occurred
          Peru declared that Chile is the aggressor. | ACCUSE PER>CHL occurred
          """)
  void readsWhomSomeoneHoldsForTheDoer(String text, String event) {
    EventsIn.press(text).haveOne("blamed-as", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister of Kenya said that she was responsible for the schools.",
        "The culprit was a fox."
      })
  void readsNoBlameWithoutBothSides(String text) {
    EventsIn.press(text).areExactly();
  }
}
