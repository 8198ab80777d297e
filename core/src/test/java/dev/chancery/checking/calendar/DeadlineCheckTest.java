package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-08 | The troops must leave by September 30, 2025. | The troops must leave by September 30, 2024.
          2025-07-08 | The two countries will complete the bridge by the end of 2027. | The two countries will complete the bridge by the end of 2023.
          2025-07-08 | The ministry plans to open the embassy by March 2026. | The ministry plans to open the embassy by March 2025.
          2025-07-08 | The agreement expires on 31 December 2025. | The agreement expires on 31 December 2024.
          2025-07-08 | Members have until 1 August 2025 to reply. | Members have until 1 June 2025 to reply.
          """)
  void tellsADeadlineAheadFromOneThatIsOver(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("deadline");
    CheckedText.of(published, wrong).differs("deadline");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-08 | They agreed in 2020 that the bridge will be finished by 2024.
          2025-07-08 | The bridge was to be finished by the end of 2023.
          2025-07-08 | In its 2015 plan, the city said it will cut emissions by 2020.
          2025-07-08 | The party will publish what it spent before 2020.
          2025-07-08 | Voters will judge the government on 2024 results.
          2025-07-08 | The court will hear cases filed before 2022.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
