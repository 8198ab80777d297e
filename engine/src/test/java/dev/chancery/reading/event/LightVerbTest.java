package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightVerbTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru made accusations against Chile. | ACCUSE PER>CHL occurred
          Kenya received support from Norway. | SUPPORT NOR>KEN occurred
          Peru exerted pressure on Chile to open the border. | REQUEST PER>CHL occurred
          """)
  void readsWhatTheObjectTells(String text, String event) {
    EventsIn.press(text).haveOne("light-verb", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru made a film about the attack.",
        "Chile took a walk.",
        "Kenya will win the war."
      })
  void leavesOutObjectsThatTellNothing(String text) {
    EventsIn.press(text).areExactly();
  }
}
