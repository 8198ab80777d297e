package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelationsCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Peru and South Korea established diplomatic relations in 1963. | Peru and South Korea established diplomatic relations in 1973.
          2025-07-29 | China and South Korea established diplomatic ties on August 24, 1992. | China and South Korea established diplomatic ties on August 24, 1982.
          2025-07-29 | The establishment of diplomatic relations between the United States and China in 1979 was a turn. | The establishment of diplomatic relations between the United States and China in 1989 was a turn.
          2025-07-29 | Diplomatic relations between China and France were established in 1964. | Diplomatic relations between China and France were established in 1974.
          2025-07-29 | China and Vietnam have had diplomatic relations since 1950. | China and Vietnam have had diplomatic relations since 1960.
          2025-07-29 | In 1971, China and Peru established diplomatic relations. | In 1961, China and Peru established diplomatic relations.
          2025-07-29 | Trade has grown since Israel and Egypt established diplomatic relations in 1980. | Trade has grown since Israel and Egypt established diplomatic relations in 1990.
          2025-07-29 | South Korea and Cuba established diplomatic relations in 2024. | South Korea and Cuba established diplomatic relations in 2014.
          2025-07-29 | Japan and South Korea normalized diplomatic relations in 1965. | Japan and South Korea normalized diplomatic relations in 1975.
          2025-07-29 | India established diplomatic relations with China in 1950. | India established diplomatic relations with China in 1960.
          2015-08-17 | Diplomatic relations between the United States and Cuba were restored on 20 July 2015. | Diplomatic relations between the United States and Cuba were restored on 20 July 2009.
          2022-09-30 | It was in September 1972 that Japan and the People's Republic of China normalised diplomatic relations. | It was in September 1985 that Japan and the People's Republic of China normalised diplomatic relations.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("relations");
    CheckedText.of(published, wrong).differs("relations");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Iran and Saudi Arabia restored diplomatic relations in 2023.
          2025-07-29 | The United States and Cuba broke off diplomatic relations in 1961.
          2025-07-29 | Israel hopes to establish diplomatic relations with Saudi Arabia in 2026.
          2025-07-29 | Since establishing diplomatic relations in 1992, trade has grown tenfold.
          2025-07-29 | China, Japan and Peru established diplomatic relations in various years from 1873.
          2025-07-29 | Honduras switched diplomatic relations from Taiwan to China in 2023.
          2025-07-29 | The United States re-established diplomatic relations with Cuba in 2015.
          2025-07-29 | Had Peru established diplomatic relations with Korea in 1950, it would have been early.
          2025-07-29 | Consular relations between Peru and Japan were established in 1870.
          2025-07-29 | A treaty that established diplomatic relations in 1882 opened Korea.
          2016-01-04 | Saudi Arabia severed diplomatic relations with Iran, which were restored in 1991.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
