package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What someone plans, promises, expects or hopes to do.
final class PlansToTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Peru plans to build a port by 2030. | plans-to; Peru; planned; 2030; build a port by 2030
          Peru pledged to cut emissions by 2035. | plans-to; Peru; promised; 2035; cut emissions by 2035
          President Juan Soto is expected to sign the law on Friday. | plans-to; Juan Soto; expected; 2025-08-01; sign the law on Friday
          Minister Ana Ruiz is scheduled to arrive in Tokyo on Monday. | plans-to; Ana Ruiz; planned; 2025-08-04; arrive in Tokyo on Monday
          Peru is set to host the summit in November. | plans-to; Peru; planned; 2025-11; host the summit in November
          Minister Ana Ruiz looks forward to hosting the summit. | plans-to; Ana Ruiz; hoped; ; hosting the summit
          The envoy looked forward to President Juan Soto attending the summit this October. | plans-to; Juan Soto; hoped; 2025-10; attending the summit this October
          Peru is committed to ending child labour. | plans-to; Peru; promised; ; ending child labour
          Peru intends to buy two ships. | plans-to; Peru; planned; ; buy two ships
          Peru agreed to open the border. | plans-to; Peru; promised; ; open the border
          Japan vowed to rebuild the town. | plans-to; Japan; promised; ; rebuild the town
          The European Union aims to cut gas use by 2030. | plans-to; European Union; hoped; 2030; cut gas use by 2030
          Chile hopes to join the group next year. | plans-to; Chile; hoped; 2026; join the group next year
          President Juan Soto was due to arrive on Sunday. | plans-to; Juan Soto; expected; 2025-08-03; arrive on Sunday
          Japan is preparing to send rescue teams. | plans-to; Japan; planned; ; send rescue teams
          Peru is likely to win the vote. | plans-to; Peru; expected; ; win the vote
          The government of Kenya pledged to begin vaccinating farmers in March. | plans-to; government of Kenya; promised; 2026-03; begin vaccinating farmers in March
          Minister Ana Ruiz and President Juan Soto are expected to meet in Lima in May. | plans-to; Ana Ruiz; expected; 2026-05; meet in Lima in May
          Turkey offered to host the talks in August. | plans-to; Turkey; promised; 2025-08; host the talks in August
          Peru remains committed to strengthening ties with Chile. | plans-to; Peru; promised; ; strengthening ties with Chile
          Peru has decided to send two ships to Haiti. | plans-to; Peru; planned; ; send two ships to Haiti
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
          Peru did not plan to build a port.
          The table was set.
          Minister Ana Ruiz looked to the sea.
          The price is going to rise.
          The ministers agreed to meet again in May.
          The workers are ready to strike.
          The dog is ready to eat.
          Peru could plan to build a port.
          The water is set to rise.
          Has Peru agreed to sign the treaty?
          Organizations committed to ending hunger met in Rome.
          We wish the people of Peru every success in the year to come.
          Peru decided to send ships.
          The mayor plans to visit China.
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
