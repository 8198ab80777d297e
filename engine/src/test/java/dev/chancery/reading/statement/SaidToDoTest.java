package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Infinitives and gerunds that hold what is said.
final class SaidToDoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ruiz urged the rebels to lay down their weapons. | said-to-do; Ruiz; indirect; the rebels to lay down their weapons
          Ruiz asked the parliament to pass the law. | said-to-do; Ruiz; indirect; the parliament to pass the law
          The suspect claimed to know nothing of the plan. | said-to-do; The suspect; indirect; to know nothing of the plan
          Ruiz pledged to rebuild the bridge. | said-to-do; Ruiz; indirect; to rebuild the bridge
          The mayor denied taking money. | said-to-do; mayor; indirect; taking money
          Ruiz vowed to continue the reforms. | said-to-do; Ruiz; indirect; to continue the reforms
          The envoy encouraged both sides to return to the talks. | said-to-do; envoy; indirect; both sides to return to the talks
          Minister Ana Ruiz committed to reopen the port. | said-to-do; Ana Ruiz; indirect; to reopen the port
          The coach promised to win the cup. | said-to-do; The coach; indirect; to win the cup
          Police urged drivers to stay at home. | said-to-do; Police; indirect; drivers to stay at home
          The rebels threatened to blow up the bridge. | said-to-do; The rebels; indirect; to blow up the bridge
          The bank proposed to cut the rate. | said-to-do; The bank; indirect; to cut the rate
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
          The company declined to comment.
          Ruiz refused to speak to the press.
          Ruiz asked the driver for water.
          Ruiz wanted to rebuild the bridge.
          Ruiz began to rebuild the bridge.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
