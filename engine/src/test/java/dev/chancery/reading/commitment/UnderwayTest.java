package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A present tense that tells what is to come.
final class UnderwayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Ana Ruiz is visiting Chile next week. | under-way; Ana Ruiz; planned; 2025-W32; visiting Chile next week
          Minister Ana Ruiz leaves for Chile on Friday. | under-way; Ana Ruiz; planned; 2025-08-01; leaves for Chile on Friday
          Peru is hosting the summit in November. | under-way; Peru; planned; 2025-11; hosting the summit in November
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
          Minister Ana Ruiz is visiting Chile.
          Minister Ana Ruiz was visiting Chile last week.
          Minister Ana Ruiz visits Chile often.
          Is Minister Ana Ruiz visiting Chile next week?
          Minister Ana Ruiz is not visiting Chile next week.
          The rain is leaving Chile next week.
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
