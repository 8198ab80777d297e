package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamedDayWeekdayCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-08-16 | India celebrated its Independence Day on Friday. | India celebrated its Independence Day on Thursday.
          2025-12-01 | Christmas Day falls on a Thursday this year. | Christmas Day falls on a Tuesday this year.
          2025-07-29 | Peru's Independence Day fell on a Monday this year. | Peru's Independence Day fell on a Sunday this year.
          2025-07-15 | France celebrated its National Day on Monday with fireworks. | France celebrated its National Day on Wednesday with fireworks.
          """)
  void tellsTheRightLengthFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("named-day-weekday");
    CheckedText.of(published, wrong).differs("named-day-weekday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Officials in Seoul marked Peru's Independence Day on Tuesday.
          2025-07-29 | The embassy celebrated its Independence Day on Wednesday with a reception.
          2025-07-15 | France celebrated its National Day on a Friday in 2023.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
