package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a release says will be given.
final class GivenByReleaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Two ships will be delivered to Haiti tomorrow.
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Two ships will be delivered to Haiti tomorrow. | will-do; state.gov; planned; 2025-07-31; delivered to Haiti tomorrow
          We will release a new plan this year. | will-do; We; planned; 2025; release a new plan this year
          We will publish more details in the coming days. | will-do; We; planned; FUTURE_REF; publish more details in the coming days
          Food will be provided to 5,000 families next week. | will-do; state.gov; planned; 2025-W32; provided to 5,000 families next week
          """)
  void findsInARelease(String text, String expected) {
    assertThat(CommitmentLines.of(LiveReading.ofUnitedStates(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Two ships will be painted tomorrow.
          The song will be sung tomorrow.
          """)
  void passesOverInARelease(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofUnitedStates(text))).isEmpty();
  }
}
