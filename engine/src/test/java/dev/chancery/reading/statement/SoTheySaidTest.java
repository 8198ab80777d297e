package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words before the verb of saying.
final class SoTheySaidTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The port is closed, Minister Ana Ruiz said. | so-they-said; Ana Ruiz; indirect; The port is closed
          The port is closed, said Minister Ana Ruiz. | so-they-said; Ana Ruiz; indirect; The port is closed
          The bridge, she noted, will open in May. | so-they-said; she; indirect; The bridge, she noted, will open in May
          The grain was stored in a hall by the river, stated Minister of Trade Ana Ruiz, and was taken north. | so-they-said; Ana Ruiz; indirect; The grain was stored in a hall by the river
          Exports have doubled, the ministry reported. | so-they-said; the ministry; indirect; Exports have doubled
          Two men were hurt, police said. | so-they-said; police; indirect; Two men were hurt
          Nobody was hurt, the army added. | so-they-said; the army; indirect; Nobody was hurt
          The town, officials said, is empty. | so-they-said; officials; indirect; The town, officials said, is empty
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
          The port is closed, and Ruiz left.
          The port is closed, giving Minister Ana Ruiz time to rest.
          The town is empty, and officials left.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
