package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru and Chile signed a trade agreement in Geneva. | Geneva CHE 46.2
          The Peruvian minister met with the Chilean minister at a summit in Nairobi. | Nairobi KEN -1.3
          In Lima, Kenya condemned Uganda. | Lima PER -12.1
          Norwegian police arrested two Chilean sailors near the port of Bergen. | Bergen NOR 60.3
          Peru's foreign minister visited Nairobi. | Nairobi KEN -1.3
          Kenya's president met Uganda's president in Norway. | Norway NOR -
          """)
  void findsTheTownOrStateThatTheClauseNames(String text, String place) {
    EventsIn.press(text).haveOneIn(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya condemned Uganda in March.",
        "Kenya condemned Uganda in a statement.",
        "Kenya condemned the raid of Uganda.",
        "Peru thanked Chile at the meeting.",
        "Kenya condemned the raid of Uganda on a market in Lima."
      })
  void namesNoPlaceForATimeOrAThing(String text) {
    EventsIn.press(text).haveNoPlace();
  }
}
