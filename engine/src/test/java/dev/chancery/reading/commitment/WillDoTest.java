package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What someone will do.
final class WillDoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Ana Ruiz will visit Lima on August 4. | will-do; Ana Ruiz; planned; 2025-08-04; visit Lima on August 4
          President Juan Soto will travel to Peru in October. | will-do; Juan Soto; planned; 2025-10; travel to Peru in October
          Peru will send two ships to Haiti next month. | will-do; Peru; planned; 2025-08; send two ships to Haiti next month
          Minister Ana Ruiz announced that she would resign in May. | will-do; Ana Ruiz; planned; 2026-05; resign in May
          Minister Ana Ruiz said Peru would build a port. | will-do; Peru; planned; ; build a port
          President Juan Soto is to open the fair on Friday. | will-do; Juan Soto; planned; 2025-08-01; open the fair on Friday
          Minister Ana Ruiz said Peru would pay farmers without going to court until August 30. | will-do; Peru; planned; ../2025-08-30; pay farmers without going to court until August 30
          I hope that President Juan Soto will attend the summit. | will-do; Juan Soto; hoped; ; attend the summit
          We expect that Peru will sign the treaty. | will-do; Peru; expected; ; sign the treaty
          The foreign minister of Chile will meet the envoy on Friday. | will-do; foreign minister of Chile; planned; 2025-08-01; meet the envoy on Friday
          NATO will open an office in Tokyo next year. | will-do; North Atlantic Treaty Organization; planned; 2026; open an office in Tokyo next year
          Peru and Chile will sign the accord in Lima on August 9. | will-do; Peru; planned; 2025-08-09; sign the accord in Lima on August 9
          The European Union will not recognise the result. | will-do; European Union; planned; ; recognise the result
          Japan said it would lift the ban in September. | will-do; it; planned; 2025-09; lift the ban in September
          Finland will begin talks with Sweden on Monday. | will-do; Finland; planned; 2025-08-04; begin talks with Sweden on Monday
          Japan will stop the imports from August 5. | will-do; Japan; planned; 2025-08-05; stop the imports from August 5
          Under Secretary of State Vera Lund will visit Kenya, Malawi, and Zambia, June 11-17, 2026. | will-do; Vera Lund; planned; 2026-06-11/2026-06-17; visit Kenya, Malawi, and Zambia, June 11-17, 2026
          Peru, which will host the summit in November, has invited Chile. | will-do; Peru; planned; 2025-11; host the summit in November
          President Juan Soto, who is to visit Chile on Friday, praised the treaty. | will-do; Juan Soto; planned; 2025-08-01; visit Chile on Friday
          Reuters reported that Minister Ana Ruiz would resign on Monday. | will-do; Ana Ruiz; planned; 2025-08-04; resign on Monday
          President Juan Soto promised voters that he would resign in May. | will-do; Juan Soto; promised; 2026-05; resign in May
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
          Peru will be proud.
          If Peru sends ships, Chile will send planes.
          The rain will stop.
          Chile will win.
          Chile will win the war.
          Will Peru send ships?
          Peru sent ships.
          Ruiz would like tea.
          His priority was to revive the economy.
          The king will die.
          The army announced it will withdraw from the town.
          The report will be long.
          Who will lead Peru?
          Peru said it would have sent ships.
          Peru would have sent ships.
          Defeating the rebels will take time.
          "Will Peru sign?" a reporter asked.
          The mayor will visit China in September.
          He asked when Peru will send ships.
          """)
  void passesOver(String text) {
    assertThat(CommitmentLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
