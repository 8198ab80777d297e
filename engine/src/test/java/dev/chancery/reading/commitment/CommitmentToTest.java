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
          Japan's decision to close the mine came late. | commitment-to; Japan; planned; ; close the mine
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
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
