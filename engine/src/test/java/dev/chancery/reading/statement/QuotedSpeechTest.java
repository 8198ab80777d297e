package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quoted sentences and who says them.
final class QuotedSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "The port is closed," Minister Ana Ruiz said. | quoted; Ana Ruiz; direct; The port is closed
          "The port is closed," said Minister Ana Ruiz. "It will stay closed." | quoted; Ana Ruiz; direct; The port is closed," said Minister Ana Ruiz. "It will stay closed.
          Minister Ana Ruiz said, "The port is closed." | quoted; Ana Ruiz; direct; The port is closed.
          Minister Ana Ruiz said: "The port is closed. It will stay closed." | quoted; Ana Ruiz; direct; The port is closed. It will stay closed.
          “The port is closed,” Minister Ana Ruiz said. She added, “It will stay closed.” | quoted; Ana Ruiz; direct; The port is closed & quoted; Ana Ruiz; direct; It will stay closed.
          Minister Ana Ruiz commented on the strike: "The port is closed and nobody is at work." | quoted; Ana Ruiz; direct; The port is closed and nobody is at work.
          Minister Ana Ruiz said, “The port is closed.\\n\\n“It will stay closed.” | quoted; Ana Ruiz; direct; The port is closed.\\n\\n“It will stay closed.
          Ruiz wrote, "We lost a friend." Chile's President Juan Soto said, "He was a brave man." | quoted; Ruiz; direct; We lost a friend. & quoted; Juan Soto; direct; He was a brave man.
          The embassy of Chile made the following announcement: “The port is closed to all ships.” | quoted; embassy of Chile; direct; The port is closed to all ships.
          Remarked Minister Ana Ruiz, “The port is closed to all ships.” | quoted; Ana Ruiz; direct; The port is closed to all ships.
          “We will win,” the coach said. | quoted; the coach; direct; We will win
          Asked for a slogan, Minister Ana Ruiz said, “Ports are for everyone.” | quoted; Ana Ruiz; direct; Ports are for everyone.
          The mayor wrote: “The bridge is open again.” | quoted; mayor; direct; The bridge is open again.
          "It was a mistake," the minister told Radio Lima. | quoted; minister; direct; It was a mistake
          The minister said she was "deeply sorry" for the delay. | said-that; minister; mixed; she was "deeply sorry" for the delay
          Minister Juan Soto said "the mine is still closed for repairs", and called the delay "unwelcome". | said-that; Juan Soto; direct; the mine is still closed for repairs & said-quoted; Juan Soto; mixed; the delay "unwelcome"
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
          Minister Ana Ruiz was clear. "The port is closed and will stay closed." Then she left.
          The so-called "harbour group" met in Lima.
          Ana Ruiz, nicknamed the "Iron Pen of Lima," had many readers, and wrote about the sea.
          The film "The Long Way Home" won a prize.
          Ruiz read "War and Peace" on the train.
          The council met in Lima under the theme “Ports, Rails and People.”
          The council met in Lima under the motto of “Many Rivers, One Sea.”
          The marchers walked behind a banner: “Water Is for All.”
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
