package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya condemned Uganda. | ACCUSE KEN>UGA occurred
          Kenya began to shell Uganda. | ASSAULT KEN>UGA occurred
          Kenya is donating vaccines to Uganda. | AID KEN>UGA ongoing
          Kenya will visit Uganda. | CONSULT KEN>UGA planned
          Kenya plans to donate vaccines to Uganda. | AID KEN>UGA planned
          Kenya announced that it would donate vaccines to Uganda. | AID KEN>UGA planned
          Kenya agreed to donate vaccines to Uganda. | AID KEN>UGA planned
          Kenya attacked Uganda in 1979. | ASSAULT KEN>UGA historical
          """)
  void tellsHowRealAnActIs(String text, String event) {
    EventsIn.press(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya did not condemn Uganda.",
        "Kenya could attack Uganda.",
        "If Kenya attacks Uganda, prices rise.",
        "Kenya hopes to visit Uganda."
      })
  void doesNotTellWhatIsOnlyImaginedOrDenied(String text) {
    EventsIn.press(text).areExactly();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya refused to attack Uganda. | REJECT KEN>UGA occurred
          Kenya urged Uganda to attack Mali. | REQUEST KEN>UGA occurred
          """)
  void tellsOnlyTheRefusalOrTheRequest(String text, String event) {
    EventsIn.press(text).areExactly(event);
  }
}
