package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeatCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | The Vienna-based IAEA sent inspectors. | The Geneva-based IAEA sent inspectors.
          2025-07-29 | The ASEAN Secretariat in Jakarta issued a statement. | The ASEAN Secretariat in Bangkok issued a statement.
          2025-07-29 | NATO headquarters in Brussels was on alert. | NATO headquarters in Paris was on alert.
          2025-07-29 | The World Trade Organization, based in Geneva, published the figures. | The World Trade Organization, based in Vienna, published the figures.
          2025-07-29 | The Arab League is headquartered in Cairo. | The Arab League is headquartered in Riyadh.
          2025-07-29 | The Paris-based OECD cut its forecast. | The London-based OECD cut its forecast.
          2025-07-29 | The headquarters of the African Union in Addis Ababa was built by China. | The headquarters of the African Union in Nairobi was built by China.
          2025-07-29 | The Vienna-based OPEC raised output. | The Doha-based OPEC raised output.
          2025-07-29 | The Geneva-based WHO declared an emergency. | The Rome-based WHO declared an emergency.
          2025-07-29 | ECOWAS has its headquarters in Abuja. | ECOWAS has its headquarters in Accra.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("seat");
    CheckedText.of(published, wrong).differs("seat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | A Paris-based NATO official spoke.
          2025-07-29 | The UN headquarters in Geneva hosted the talks.
          2025-07-29 | The WHO's regional headquarters in Copenhagen warned of measles.
          2025-07-29 | NATO's former headquarters in Paris is a university now.
          2025-07-29 | The EU mission, headquartered in Rome, patrols the sea.
          2025-07-29 | NATO's command headquarters in Naples watches the sea.
          2025-07-29 | The London-based think tank said OPEC would cut.
          2025-07-29 | The EU parliament has a seat in Strasbourg.
          2025-07-29 | The UN's Nairobi-based environment programme published the report.
          2025-07-29 | The Arab League moved its headquarters in 1979 to Tunis.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
