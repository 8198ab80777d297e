package dev.chancery.reading.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Instruments named in capitals.
final class ProperNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The Convention on the Rights of Migrant Workers protects families. | proper-name; Convention on the Rights of Migrant Workers; convention; ;
          The ministers signed the Lima Declaration on Coffee. | proper-name; Lima Declaration on Coffee; joint_statement; PER; signed
          Peru and Chile signed the Chile-Peru Free Trade Agreement in 2006. | proper-name; Chile-Peru Free Trade Agreement; free_trade_agreement; CHL,PER; signed 2006
          The Trade Facilitation Agreement was ratified by Peru in 2016. | proper-name; Trade Facilitation Agreement; other; PER; ratified 2016
          Japan joined the Treaty on Open Seas in 2021. | proper-name; Treaty on Open Seas; treaty; JPN; signed 2021
          The Protocol on Clean Rivers has entered into force. | proper-name; Protocol on Clean Rivers; treaty; ; in_force
          The Coffee Charter is a paper of the growers. | proper-name; Coffee Charter; treaty; ;
          Ministers adopted the Joint Communique on Trade. | proper-name; Joint Communique on Trade; joint_statement; ; concluded
          The Peru-Japan Economic Partnership Agreement lowers tariffs. | proper-name; Peru-Japan Economic Partnership Agreement; free_trade_agreement; PER,JPN;
          The U.S.-Peru Partnership for Clean Rivers is old. | proper-name; U.S.-Peru Partnership for Clean Rivers; strategic_partnership; USA,PER;
          The presidents of Peru and Chile adopted the Lima Declaration on Monday. | proper-name; Lima Declaration; joint_statement; PER,CHL; concluded 2025-07-28
          The Framework Agreement on Military Cooperation was signed by the ministers of Chile and Peru. | proper-name; Framework Agreement on Military Cooperation; other; CHL,PER; signed
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
          The Democratic National Convention opens in Chicago.
          The North Lima Treaty Organization met.
          The Convention Center was full.
          The Green New Deal is a plan.
          The Clean Port Partnership has a new website.
          The House of Trade Framework is a paper.
          The National Charter School opened.
          The president signed the Memorandum on Clean Water.
          The Chief of Protocol of the United States spoke.
          The Convention on Cultural Property Implementation Act is a law.
          """)
  void passesOver(String text) {
    assertThat(AgreementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
