package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MustDoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru's foreign minister said that Chile must open its border. | REQUEST PER>CHL occurred
          Uganda added that Kenya should pay for the damage. | REQUEST UGA>KEN occurred
          Norway stressed that Mali must hold elections. | REQUEST NOR>MLI occurred
          """)
  void readsWhatAnotherIsToldToDoAsARequest(String text, String event) {
    EventsIn.press(text).haveOne("must-do", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru's foreign minister said that Peru must grow.",
        "The doctor said that Chile must sleep more.",
        "Peru's foreign minister said that the hospital must grow.",
        "Peru's foreign minister said that Chile must have been asleep."
      })
  void leavesOutDutiesOfOnesOwnAndOfNobody(String text) {
    EventsIn.press(text).areExactly();
  }
}
