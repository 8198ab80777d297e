package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verbs that share a speaker.
final class SharedSpeakerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Ana Ruiz welcomed the accord, adding that it would save lives. | said-object; Ana Ruiz; indirect; the accord & said-that; Ana Ruiz; indirect; it would save lives
          Minister Ana Ruiz reaffirmed Peru's support for the talks, noting that they had saved lives. | said-object; Ana Ruiz; indirect; Peru's support for the talks & said-that; Ana Ruiz; indirect; they had saved lives
          Minister Ana Ruiz condemned the attack and called for calm. | said-object; Ana Ruiz; indirect; the attack & spoke-about; Ana Ruiz; indirect; for calm
          Minister Ana Ruiz went on to say that the port was safe. | said-that; Ana Ruiz; indirect; the port was safe
          Minister Ana Ruiz and Minister Juan Soto reiterated that the border is open. | said-that; Ana Ruiz; indirect; the border is open
          Ruiz praised the nurses, thanking them for their work. | said-object; Ruiz; indirect; the nurses
          Ruiz left the hall, saying that she was tired. | said-that; Ruiz; indirect; she was tired
          The ministers discussed trade and spoke about the border. | said-object; The ministers; indirect; trade & spoke-about; The ministers; indirect; about the border
          """)
  void finds(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }
}
