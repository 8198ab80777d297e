package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupporterOfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru remains a strong supporter of Kenya. | SUPPORT PER>KEN occurred
          Norway is a firm backer of Uganda. | SUPPORT NOR>UGA occurred
          Chile is a champion of NATO. | SUPPORT CHL>NATO occurred
          """)
  void whoIsCalledAnothersSupporterBacksIt(String text, String event) {
    EventsIn.press(text).haveOne("supporter-of", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru is the champion of the tournament.",
        "A supporter of Kenya came late.",
        "Peru remains a supporter of open skies."
      })
  void leavesOutSupportersOfNoState(String text) {
    EventsIn.press(text).areExactly();
  }
}
