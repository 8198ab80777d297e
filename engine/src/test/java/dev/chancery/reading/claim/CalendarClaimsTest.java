package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The ministers of Chile and Peru met on Tuesday, July 29. | type=calendar; measure=weekday; period=2025-07-29
          Chile's National Day falls on September 18. | type=calendar; subject=CHL; measure=national_day; period=2025-09-18
          """)
  void readsDaysThatACalendarCanConfirm(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The ministers of Chile and Peru met on Tuesday. | type=calendar
          """)
  void leavesOutBareWeekdays(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
