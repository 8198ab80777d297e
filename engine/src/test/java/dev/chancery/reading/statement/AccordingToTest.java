package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources after "according to".
final class AccordingToTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          According to Minister Ana Ruiz, the port is closed. | according-to; Ana Ruiz; indirect; the port is closed
          The port is closed, according to Minister Ana Ruiz. | according-to; Ana Ruiz; indirect; The port is closed
          Twelve people were hurt, according to state television. | according-to; state television; indirect; Twelve people were hurt
          According to police, the man acted alone. | according-to; police; indirect; the man acted alone
          The attack killed two people, according to the army. | according-to; the army; indirect; The attack killed two people
          According to the United Nations, two million people need food. | according-to; United Nations; indirect; two million people need food
          The envoy flew to Chile and according to Minister Ana Ruiz he fell ill. | according-to; Ana Ruiz; indirect; he fell ill
          The port is closed, according to projections by Chile and Peru. | according-to; Chile; indirect; The port is closed
          According to a study by Peru, the ice is melting. | according-to; Peru; indirect; the ice is melting
          Twelve ships were lost, according to a report from the United Nations. | according-to; United Nations; indirect; Twelve ships were lost
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
          According to the law, the port must close.
          The cups were sorted according to size.
          According to reports, the port is closed.
          The work goes according to plan.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
