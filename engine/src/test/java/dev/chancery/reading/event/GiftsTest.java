package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway has shared two million vaccine doses with Malawi. | active-verb | AID NOR>MWI occurred
          Norwegian medicines have been delivered to Malawi. | passive-verb | AID NOR>MWI occurred
          """)
  void findsTheGiver(String text, String rule, String event) {
    EventsIn.press(text).haveOne(rule, event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The truce has brought relief to the people of Yemen.",
        "The rains will bring food to Malawi."
      })
  void readsNoAidWhereNobodyGives(String text) {
    EventsIn.release(text).areExactly();
  }
}
