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
          2025-07-08 | The money is due on 1 October 2025. | The money is due on 1 October 2024.
          2025-07-08 | The truce, which runs until 18 August 2025, was broken twice. | The truce, which runs until 18 August 2024, was broken twice.
          2025-07-08 | States that have not yet paid their share must do so before 31 July 2025. | States that have not yet paid their share must do so before 31 July 2024.
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
          2025-07-08 | Under the accord of 2005 the arms must be destroyed by 2012.
          2025-07-08 | All states must ratify it by 31 March 2024, a deadline that was missed.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
