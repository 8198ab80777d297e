package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clauses with "as" beside what is said.
final class AsTheySaidTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          As Minister Ana Ruiz noted, the port is still closed. | as-they-said; Ana Ruiz; indirect; the port is still closed
          The port is still closed, as Minister Ana Ruiz noted. | as-they-said; Ana Ruiz; indirect; The port is still closed
          As the ministry announced, the road will be closed. | as-they-said; the ministry; indirect; the road will be closed
          The road, as police confirmed, is closed. | as-they-said; police; indirect; The road, as police confirmed, is closed
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
          The port closed as Minister Ana Ruiz left.
          As the road was closed, Ruiz walked.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
