package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A few quoted words after the verb.
final class SaidQuotedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ruiz called the plan "a gift to the rich". | said-quoted; Ruiz; mixed; the plan "a gift to the rich"
          The president had called it "a matter of honour". | said-quoted; president; mixed; it "a matter of honour"
          Ruiz labelled the vote as "a farce". | spoke-about; Ruiz; mixed; the vote as "a farce"
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
          Ruiz called the doctor.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
