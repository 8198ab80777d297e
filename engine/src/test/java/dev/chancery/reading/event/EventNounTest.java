package dev.chancery.reading.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventNounTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Chile's invasion of Peru shocked the region. | ASSAULT CHL>PER occurred
          A bombing took place in Mali last week. | ASSAULT ->MLI occurred
          Norway offered to help end Kenya's war against Uganda. | ASSAULT KEN>UGA occurred
          Talks between Kenya and Uganda went on. | CONSULT KEN,UGA>- occurred
          The bombing of a market in Mali went unpunished. | ASSAULT ->MLI occurred
          Analysts pointed to the Kenyan embargo against Uganda. | SANCTION KEN>UGA occurred
          The rebels of Mali are responsible for attacks in Niger. | ASSAULT MLI>NER occurred
          Peru is in conflict with Chile. | ASSAULT PER>CHL occurred
          Kenya's trials and convictions of two students were fair. | COERCE KEN>KEN occurred
          Kenya's request for food was heard. | REQUEST KEN>- occurred
          Peru supports Kenya through sanctions on Chile. | SANCTION PER>CHL occurred
          Norway noted Kenya's strong statements in support of Uganda. | SUPPORT KEN>UGA occurred
          Peru's crackdown on independent media went on. | COERCE PER>PER occurred
          The coup in Mali was swift. | COERCE ->MLI occurred
          Statements of condemnation came from Peru. | ACCUSE PER>- occurred
          The detention of Kenyan lawmakers shocked the region. | COERCE ->KEN occurred
          Norway renewed its help for those suffering from Chile's invasion of Peru. | ASSAULT CHL>PER occurred
          The reply to Chile's premeditated, unprovoked, and cruel attack on Peru was swift. | ASSAULT CHL>PER occurred
          Norway knew of Kenya's trials, convictions, and arrests of Ugandan students. | COERCE KEN>UGA occurred
          """)
  void readsActsToldInANounPhrase(String text, String event) {
    EventsIn.press(text).haveOne("noun", event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          We discussed ways to help Peru defend itself against Chile's aggression. | ASSAULT CHL>PER occurred
          """)
  void readsActsToldInANounPhraseInARelease(String text, String event) {
    EventsIn.release(text).haveOne("noun", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The war of words went on in Lima.",
        "The crackdown on independent media went on.",
        "The coup of the season was a goal in Lima.",
        "The invasion of rabbits worried Peru.",
        "Chile is responsible for the lighthouse.",
        "Peru is in doubt about Chile.",
        "Kenya's request was heard.",
        "A meeting will be useful.",
        "The concert was a demonstration of Peru's love of music."
      })
  void leavesOutNounsWithoutTheirSides(String text) {
    EventsIn.press(text).areExactly();
  }
}
