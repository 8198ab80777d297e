package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is denied stands before the verb.
final class WhichTheyDeniedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Ana Ruiz was accused of taking money from the port, which she denied. | which-they-denied; Ana Ruiz; indirect; accused of taking money from the port
          The charges that Ruiz denied were dropped in May. | which-they-denied; Ruiz; indirect; The charges
          """)
  void finds(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The prize that Ruiz won was small.",
        "The entry which the guard denied to Ruiz was on the north side."
      })
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).doesNotContain("entry");
  }
}
