package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Passives with an agent.
final class WasSaidByTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The attack was condemned by Chile. | was-said-by; Chile; indirect; The attack
          The plan was announced by Minister Ana Ruiz on Monday. | was-said-by; Ana Ruiz; indirect; The plan
          The death was confirmed by the hospital. | was-said-by; the hospital; indirect; The death
          The law was criticised by the bishops. | was-said-by; the bishops; indirect; The law
          The accord was welcomed by Japan. | was-said-by; Japan; indirect; The accord
          The driver was identified as Juan Soto by the police. | was-said-by; the police; indirect; The driver was identified as Juan Soto
          The plan was rejected by the rebels. | was-said-by; the rebels; indirect; The plan
          """)
  void finds(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The attack was condemned.
          The driver was identified as Juan Soto.
          The following statement was released by the embassy of Chile.
          The bridge was built by Chile.
          The law was criticised in May.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
