package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPeopleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru's interior ministry called on drivers to slow down. | REQUEST PER>PER occurred
          Kenyan police opened a criminal case against the driver. | ACCUSE KEN>KEN occurred
          The government of Kenya banned children from public gatherings. | COERCE KEN>KEN occurred
          The army of Peru placed two lawmakers under house arrest. | COERCE PER>PER occurred
          Kenyan police shot two students. | ASSAULT KEN>KEN occurred
          """)
  void takesPeopleOfNoNamedStateForThoseOfTheStateThatActs(String text, String event) {
    EventsIn.press(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peruvian police beat two students. | ASSAULT PER>PER occurred
          """)
  void doesSoInAReleaseForForceOnPersons(String text, String event) {
    EventsIn.release(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Police in Peru arrested a Chilean banker. | COERCE PER>CHL occurred
          Peru urged Chile to help the drivers. | REQUEST PER>CHL occurred
          """)
  void leavesThemToTheStateThatIsNamed(String text, String event) {
    EventsIn.press(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The crowds in Lima dispersed.", "Scientists called on gardeners to plant herbs."})
  void readsNoOrderInPrivateMatters(String text) {
    EventsIn.press(text).areExactly();
  }
}
