package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Further acts of a journey take its date.
final class SameTripTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Ana Ruiz will visit Lima on August 4. During her visit, Ruiz will meet the mayor. | will-do; Ana Ruiz; planned; 2025-08-04; visit Lima on August 4 & will-do; Ana Ruiz; planned; 2025-08-04; meet the mayor
          Minister Ana Ruiz will visit Lima on August 4. Minister Juan Soto will also meet the mayor. | will-do; Ana Ruiz; planned; 2025-08-04; visit Lima on August 4 & will-do; Juan Soto; planned; ; meet the mayor
          """)
  void finds(String text, String expected) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }
}
