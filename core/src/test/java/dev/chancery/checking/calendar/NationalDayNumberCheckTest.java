package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NationalDayNumberCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Officials in Seoul marked Peru's 204th Independence Day on Tuesday. | Officials in Seoul marked Peru's 214th Independence Day on Tuesday.
          2025-08-15 | India celebrated its 79th Independence Day on Friday. | India celebrated its 89th Independence Day on Friday.
          2025-01-26 | India marked its 76th Republic Day with a parade in New Delhi. | India marked its 66th Republic Day with a parade in New Delhi.
          2025-08-17 | Indonesia celebrated the 80th anniversary of its independence on Sunday. | Indonesia celebrated the 70th anniversary of its independence on Sunday.
          2025-09-16 | Mexico celebrated its 215th Independence Day. | Mexico celebrated its 205th Independence Day.
          2024-12-12 | Kenya marked its 61st Independence Day. | Kenya marked its 51st Independence Day.
          2024-03-06 | Ghana celebrated its 67th independence anniversary. | Ghana celebrated its 57th independence anniversary.
          2025-08-24 | Ukraine marked its 34th Independence Day. | Ukraine marked its 44th Independence Day.
          """)
  void tellsTheRightNumberFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("national-day-number");
    CheckedText.of(published, wrong).differs("national-day-number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-08-15 | India celebrated its 78th Independence Day.
          2025-08-15 | In 2015, Peru celebrated its 194th Independence Day.
          2025-08-15 | The ambassador opened the 12th National Day fair of regional crafts.
          2025-07-29 | The envoy wrongly called it Peru's 210th Independence Day.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
