package dev.chancery.reading.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Agreements that go by a name of their own.
final class KnownAgreementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The Paris Agreement needs new pledges. | known-name; Paris Agreement; treaty; ;
          Chile left the Paris Agreement in 2020. | known-name; Paris Agreement; treaty; CHL; terminated 2020
          Peru's signing of the Artemis Accords in 2024 was praised. | known-name; Artemis Accords; other; PER; signed 2024
          The JCPOA is also called the Iran nuclear deal. | known-name; JCPOA; other; ; & known-name; Iran nuclear deal; other; IRN;
          New START expires in 2026. | known-name; New START; treaty; ; terminated 2026
          Russia suspended New START in 2023. | known-name; New START; treaty; RUS; suspended 2023
          The UN Charter forbids war. | known-name; UN Charter; treaty; ;
          The Minsk agreements failed. | known-name; Minsk agreements; other; ;
          The Budapest Memorandum was signed in 1994. | known-name; Budapest Memorandum; memorandum; ; signed 1994
          Ukraine signed the Budapest Memorandum in 1994. | known-name; Budapest Memorandum; memorandum; UKR; signed 1994
          The Abraham Accords changed the region. | known-name; Abraham Accords; other; ;
          The minister hailed the Good Friday agreement. | known-name; Good Friday agreement; treaty; ;
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
          Paris is a city.
          The treaty of the hotel was bad.
          """)
  void passesOver(String text) {
    assertThat(AgreementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
