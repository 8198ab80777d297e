package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Things promised.
final class PledgedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Norway has promised 40 million euros for the harbour. | pledged; Norway; promised; ; promised 40 million euros for the harbour
          Germany pledged 200 million euros in aid to Ethiopia. | pledged; Germany; promised; ; pledged 200 million euros in aid to Ethiopia
          China, Iran and Russia have pledged funds for the bridge. | pledged; China; promised; ; pledged funds for the bridge
          Japan's commitment of 500 troops ended the dispute. | pledged; Japan; promised; ; commitment of 500 troops
          Peru pledged 500 tents and Chile is sending food. | pledged; Peru; promised; ; pledged 500 tents
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
          Peru pledged support.
          Peru pledged allegiance to the king.
          Norway did not promise 40 million euros.
          Has Norway promised 40 million euros?
          Norway could promise 40 million euros.
          The army of Peru committed serious crimes.
          Peru was promised 40 million euros.
          Peru's commitment to peace is strong.
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
