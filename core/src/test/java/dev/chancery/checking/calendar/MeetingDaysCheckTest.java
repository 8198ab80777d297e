package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeetingDaysCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-08 | The three-day summit will be held in Lima from July 9 to 11. | The five-day summit will be held in Lima from July 9 to 11.
          2025-07-08 | Leaders meet on July 9-11 for a three-day conference. | Leaders meet on July 9-11 for a four-day conference.
          2025-10-20 | The two-day summit on October 31 and November 1 closes the year. | The three-day summit on October 31 and November 1 closes the year.
          2025-07-08 | He begins a four-day visit from 9 to 12 July. | He begins a six-day visit from 9 to 12 July.
          2025-07-08 | The two-day talks were held on Tuesday and Wednesday. | The four-day talks were held on Tuesday and Wednesday.
          2025-07-08 | From Monday to Friday, the five-day meeting will look at trade. | From Monday to Friday, the three-day meeting will look at trade.
          2025-07-08 | The forum, a two-day event on 9 and 10 July, drew 300 guests. | The forum, a three-day event on 9 and 10 July, drew 300 guests.
          2025-07-08 | The 10-day exercise runs from July 28 to August 6. | The 20-day exercise runs from July 28 to August 6.
          """)
  void tellsTheRightLengthFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("meeting-days");
    CheckedText.of(published, wrong).differs("meeting-days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-08 | A two-day visit from July 9 to 11 will take him to Lima.
          2025-07-08 | The three-day summit ended after talks that ran from May 1 to May 30.
          2025-07-08 | The second day of the three-day summit, July 10, was quiet.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
