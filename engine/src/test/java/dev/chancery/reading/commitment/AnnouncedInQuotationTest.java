package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Acts announced in quoted words.
final class AnnouncedInQuotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "I will present a law in ten days," President Juan Soto said. | will-do; Juan Soto; planned; ; present a law in ten days
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
          "God will save us," the man said.
          "I will not repeat this," Ruiz said.
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
