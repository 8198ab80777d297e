package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nouns that announce an act.
final class CommitmentToTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Peru's commitment to spend two percent of its budget on schools by 2035 was praised. | commitment-to; Peru; promised; 2035; spend two percent of its budget on schools by 2035
          Ruiz praised Peru's commitment to ending child labour. | commitment-to; Peru; promised; ; ending child labour
          Peru's plan to build a port is old. | commitment-to; Peru; planned; ; build a port
          Ruiz repeated Chile's promise to open the border. | commitment-to; Chile; promised; ; open the border
          Ruiz announced her intention to resign. | commitment-to; Ruiz; planned; ; resign
          Peru reaffirmed its commitment to double aid by 2027. | commitment-to; its; promised; 2027; double aid by 2027
          The United States announced plans to open an embassy in Tonga next year. | commitment-to; United States; planned; 2026; open an embassy in Tonga next year
          Peru unveiled a plan to build 20 schools by 2030. | commitment-to; Peru; planned; 2030; build 20 schools by 2030
          """)
  void finds(String text, String expected) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Peru's commitment to peace is known.
          A commitment to build a port is good.
          The decision came late.
          Peru has no plans to send troops.
          The Taliban's decision to close the schools was condemned.
          Peru rejected plans to build a port.
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
