package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SummitCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | The chair was handed over during the 2024 APEC Leaders' Summit in Lima. | The chair was handed over during the 2024 APEC Leaders' Summit in Santiago.
          2025-07-29 | He attended the G20 summit in New Delhi in 2023. | He attended the G20 summit in Mumbai in 2023.
          2024-10-25 | The 16th BRICS summit was held in Kazan. | The 15th BRICS summit was held in Kazan.
          2025-07-29 | India, which hosted the G20 summit in 2023, abstained. | Japan, which hosted the G20 summit in 2023, abstained.
          2025-07-29 | The deal was made at COP29 in Baku. | The deal was made at COP29 in Dubai.
          2025-07-29 | At the 2023 NATO summit in Vilnius the allies made a pledge. | At the 2023 NATO summit in Madrid the allies made a pledge.
          2025-07-08 | Leaders arrived for the 17th BRICS summit in Rio de Janeiro. | Leaders arrived for the 18th BRICS summit in Rio de Janeiro.
          2025-06-20 | The 51st G7 summit was held in Kananaskis. | The 41st G7 summit was held in Kananaskis.
          2025-07-29 | Japan hosted the G7 summit in 2023. | Germany hosted the G7 summit in 2023.
          2024-10-12 | The 19th East Asia Summit met in Vientiane. | The 29th East Asia Summit met in Vientiane.
          2025-07-29 | The 2022 G20 summit in Bali ended with a declaration. | The 2022 G20 summit in Tokyo ended with a declaration.
          2021-11-01 | World leaders arrived in Glasgow for COP26. | World leaders arrived in Madrid for COP26.
          2023-09-10 | The G20 summit in New Delhi ended on Sunday. | The G20 summit in Jakarta ended on Sunday.
          2012-06-18 | The seventh summit of the G20 was held in Los Cabos. | The fifth summit of the G20 was held in Los Cabos.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("summit");
    CheckedText.of(published, wrong).differs("summit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Beside the APEC agenda, the envoy spoke of the summit in Washington this October.
          2025-07-29 | G20 finance ministers held a meeting in Durban in 2025.
          2025-07-29 | An extraordinary NATO summit in Brussels in 2022 condemned the attack.
          2025-07-29 | The EU summit in Brussels in 2024 lasted two days.
          2025-07-29 | Turkey wants to host the NATO summit in 2026.
          2025-07-29 | The APEC meeting of trade ministers in Jeju was held in 2025.
          2025-07-29 | The second summit of the two Koreas was held in Pyongyang in 2007.
          2025-07-29 | On the sidelines of the G20 summit in Osaka in 2019 they met.
          2025-07-29 | He spoke of the 1999 NATO summit in Washington.
          2025-07-29 | The third EU-Japan summit in Tokyo was in 1993.
          2025-07-29 | Brazil would have hosted COP25 in 2019.
          2025-07-29 | He looked forward to the summit in Gyeongju this October, South Korea's APEC year.
          2021-07-01 | She thanked Chile for its work as president of COP25.
          2019-10-31 | Chile called off the APEC summit that it was to host in Santiago in November.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | He spoke of Korea's APEC chairmanship and of the summit in Gyeongju this October.
          2023-09-08 | With the G20 divided, few expected much of the summit in New Delhi.
          """)
  void takesANamelessSummitForThatOfTheOnlyOrganisation(LocalDate published, String text) {
    CheckedText.of(published, text).agrees("summit");
  }
}
