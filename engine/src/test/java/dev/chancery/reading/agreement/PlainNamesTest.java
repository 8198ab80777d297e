package dev.chancery.reading.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Instruments named by a common noun.
final class PlainNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Peru and Chile signed a trade agreement on Monday. | plain-name; trade agreement; other; PER,CHL; signed 2025-07-28
          A treaty between Peru and Chile was ratified in 1929. | plain-name; treaty; treaty; PER,CHL; ratified 1929
          The Peru-Chile strategic partnership was established in 2012. | plain-name; Peru-Chile strategic partnership; strategic_partnership; PER,CHL; signed 2012
          Peru signed a memorandum of understanding with Japan. | plain-name; memorandum of understanding; memorandum; JPN,PER; signed
          Peru and Japan issued a joint statement on Tuesday. | plain-name; joint statement; joint_statement; PER,JPN; concluded 2025-07-29
          The partnership between Peru and Japan is strong. | plain-name; partnership; strategic_partnership; PER,JPN;
          Peru withdrew from the pact with Bolivia. | plain-name; pact; treaty; BOL,PER; terminated
          Peru wants to sign a free trade agreement with India. | plain-name; free trade agreement; free_trade_agreement; IND,PER; proposed
          Peru suspended the agreement with Bolivia. | plain-name; agreement; other; BOL,PER; suspended
          Japan and Peru concluded an economic partnership agreement in 2011. | plain-name; economic partnership agreement; free_trade_agreement; JPN,PER; concluded 2011
          The accord with Bolivia was terminated. | plain-name; accord; other; BOL; terminated
          Ministers of Peru and Chile negotiated a free trade agreement. | plain-name; free trade agreement; free_trade_agreement; PER,CHL; negotiated
          The Peru-Chile accord is old. | plain-name; Peru-Chile accord; other; PER,CHL;
          Peru upgraded its strategic partnership with Japan. | plain-name; strategic partnership; strategic_partnership; PER,JPN; upgraded
          Chile and Peru celebrated the treaty. | plain-name; treaty; treaty; CHL,PER; celebrated
          The army accused the rebels of violating the ceasefire agreement signed in Lima last October. | plain-name; ceasefire agreement; other; ; signed 2024-10
          Thailand and Cambodia clashed again. Both sides accused each other of violating the ceasefire agreement signed in Lima last October. | plain-name; ceasefire agreement; other; THA,KHM; signed 2024-10
          The foreign ministers of Peru and Chile signed an agreement on visas on Friday. | plain-name; agreement; other; PER,CHL; signed 2025-07-25
          The peace accord between the government of Colombia and the rebels ended the war. | plain-name; peace accord; other; COL;
          The minister praised the OECD tax deal. | plain-name; OECD tax deal; other; OECD;
          The treaty with India will expire in August 2031. | plain-name; treaty; treaty; IND; terminated 2031-08
          The treaty with India may expire in August 2031. | plain-name; treaty; treaty; IND; proposed 2031-08
          The Korea-Peru free trade agreement took effect in August 2011. | plain-name; Korea-Peru free trade agreement; free_trade_agreement; KOR,PER; in_force 2011-08
          The free trade agreement, which took effect in August 2011, doubled trade. | plain-name; free trade agreement; free_trade_agreement; ; in_force 2011-08
          Russia suspended its participation in the treaty in 2023. | plain-name; treaty; treaty; RUS; suspended 2023
          The treaty was extended for five years in 2021. | plain-name; treaty; treaty; ; upgraded 2021
          Britain and India agreed on a free trade agreement in May. | plain-name; free trade agreement; free_trade_agreement; GBR,IND; concluded 2025-05
          Kenya and Uganda signed three memorandums of understanding on energy. | plain-name; memorandums of understanding; memorandum; KEN,UGA; signed
          We have a strong strategic partnership with Kenya. | plain-name; strong strategic partnership; strategic_partnership; KEN;
          Trump withdrew from the 2015 nuclear deal with Iran in 2018. | plain-name; nuclear deal; other; IRN,USA; terminated 2018
          The two sides issued a joint statement. | plain-name; joint statement; joint_statement; ; concluded
          """)
  void finds(String text, String expected) {
    assertThat(AgreementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Our partnership with Japan is strong.
          The agreement was good.
          They reached an agreement on pay.
          The couple signed a contract for the house.
          Two agreements were reached.
          Peru ratified the convention in 1990.
          The deal was bad.
          The union and the company signed a contract.
          No agreement was reached.
          Peru failed to reach an agreement with Chile.
          The band signed a record deal.
          The coalition agreement between the two parties was signed on Monday.
          The government reached a deal with the unions.
          """)
  void passesOver(String text) {
    assertThat(AgreementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
