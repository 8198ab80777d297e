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
          The two sides issued a joint statement.
          Our partnership with Japan is strong.
          The agreement was good.
          They reached an agreement on pay.
          The couple signed a contract for the house.
          Two agreements were reached.
          The peace accord between the government of Colombia and the rebels ended the war.
          Peru ratified the convention in 1990.
          The deal was bad.
          The union and the company signed a contract.
          """)
  void passesOver(String text) {
    assertThat(AgreementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
