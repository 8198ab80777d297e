package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who answers for an act whose doer is left open.
final class AnswerableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Kenya's Defence Minister Juan Soto said the army would withdraw from the town by Friday. | will-do; army; planned; 2025-08-01; withdraw from the town by Friday
          Kenya's Transport Minister Ana Ruiz said the airport would be closed until Saturday. | will-do; Ana Ruiz; planned; ../2025-08-02; closed until Saturday
          President Juan Soto promised that the school would open in May. | will-do; Juan Soto; promised; 2026-05; open in May
          Kenya's Defence Minister Juan Soto announced that talks would resume in September. | will-do; Juan Soto; planned; 2025-09; resume in September
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
          A woman said the army would withdraw by Friday.
          Kenya's Transport Minister Ana Ruiz said the rain would stop.
          The airport would be closed until Saturday.
          Kenya's Transport Minister Ana Ruiz asked whether the airport would be closed.
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
          The delegation will meet the mayor of Lima. | will-do; delegation; planned; ; meet the mayor of Lima
          """)
  void findsInARelease(String text, String expected) {
    assertThat(CommitmentLines.of(LiveReading.ofUnitedStates(text))).isEqualTo(expected);
  }
}
