package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeekdayCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | The two ministers met in Lima on Tuesday, July 29. | The two ministers met in Lima on Thursday, July 29.
          2025-07-30 | The ministers met in Lima on Tuesday, July 29, 2025. | The ministers met in Lima on Monday, July 29, 2025.
          2025-07-30 | The envoy left Seoul on Tuesday (July 29). | The envoy left Seoul on Wednesday (July 29).
          2025-07-30 | The envoy left Seoul on Tuesday 29 July. | The envoy left Seoul on Friday 29 July.
          2025-07-30 | The envoy left Seoul on Tuesday, the 29th of July. | The envoy left Seoul on Sunday, the 29th of July.
          2025-07-30 | The envoy left Seoul on July 29 (Tuesday). | The envoy left Seoul on July 29 (Wednesday).
          2025-07-30 | Talks will open on August 4, which is a Monday. | Talks will open on August 4, which is a Tuesday.
          2025-07-30 | The summit will be held on Friday, August 15. | The summit will be held on Saturday, August 15.
          2025-12-20 | The two sides will meet again on Tuesday, January 6. | The two sides will meet again on Monday, January 6.
          2025-07-30 | War broke out on Sunday, June 25, 1950. | War broke out on Saturday, June 25, 1950.
          2025-07-30 | The treaty was signed on Friday, 10 April 1998. | The treaty was signed on Monday, 10 April 1998.
          2025-02-18 | The delegations met on Tues., Feb. 18, in Riyadh. | The delegations met on Wed., Feb. 18, in Riyadh.
          2025-02-18 | Tuesday morning, 18 February, the delegations met in Riyadh. | Monday morning, 18 February, the delegations met in Riyadh.
          2024-11-08 | Americans voted on Tuesday, November 5, and France congratulated the winner. | Americans voted on Monday, November 5, and France congratulated the winner.
          2025-07-30 | The meeting will run from Monday 28 to Wednesday 30 July. | The meeting will run from Sunday 28 to Wednesday 30 July.
          2025-07-30 | The vote of 2025-07-29 (Tuesday) was clear. | The vote of 2025-07-29 (Monday) was clear.
          2025-07-30 | July 28, 2025 was a Monday, and a holiday in Peru. | July 28, 2025 was a Sunday, and a holiday in Peru.
          2025-07-30 | Tuesday's talks on July 29 ended without a deal. | Wednesday's talks on July 29 ended without a deal.
          """)
  void tellsTheRightDayFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("weekday");
    CheckedText.of(published, wrong).differs("weekday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | The paper wrongly said the talks were held on Monday, July 29.
          2025-07-30 | If August 15 were a Monday, the banks would be closed.
          2025-07-30 | By the Julian calendar the revolution began on Wednesday, October 25, 1917.
          2025-07-30 | On Sunday 15 people were hurt in March.
          2025-07-30 | The envoy left on Tuesday, 29 days after he came.
          2025-07-30 | In 1945, on Wednesday, August 15, the emperor spoke.
          2025-07-30 | They met on Monday, 10 May 2021 and on Tuesday, 11 May.
          2025-07-30 | Sun 4 May be seen from Mars.
          2025-07-30 | The deal, signed on Thursday, May 1 trillion won in it, was hailed.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
