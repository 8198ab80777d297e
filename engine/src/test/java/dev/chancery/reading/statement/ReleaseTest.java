package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a government says of itself in its own release.
final class ReleaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          We condemn the attack on the embassy.
          We applaud the courage of the nurses.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The United States condemns the attack on the embassy. | said-object; United States; indirect; the attack on the embassy
          We urge all parties to return to the talks. | said-to-do; We; indirect; all parties to return to the talks
          The United States welcomes the release of the prisoners. | said-object; United States; indirect; the release of the prisoners
          I congratulate the people of Peru on their national day. | said-object; I; indirect; the people of Peru on their national day
          We applaud the courage of the nurses. | said-object; We; indirect; the courage of the nurses
          """)
  void findsInARelease(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofUnitedStates(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          We walked to the embassy.
          We call on all parties to end the violence.
          The United States is a country.
          """)
  void passesOverInARelease(String text) {
    assertThat(StatementLines.of(LiveReading.ofUnitedStates(text))).isEmpty();
  }
}
