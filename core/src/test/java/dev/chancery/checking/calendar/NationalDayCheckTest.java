package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NationalDayCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Peru's Independence Day, which falls on July 28, commemorates its declaration of independence. | Peru's Independence Day, which falls on July 18, commemorates its declaration of independence.
          2025-07-20 | France celebrates its National Day on July 14. | France celebrates its National Day on July 24.
          2025-07-20 | On July 14, France celebrates Bastille Day. | On July 4, France celebrates Bastille Day.
          2025-08-20 | Indonesia's Independence Day is celebrated on August 17 each year. | Indonesia's Independence Day is celebrated on September 17 each year.
          2025-10-05 | China's National Day (October 1) is followed by a week of holidays. | China's National Day (October 10) is followed by a week of holidays.
          2025-10-05 | Germany celebrates the Day of German Unity, its National Day, on October 3. | Germany celebrates the Day of German Unity, its National Day, on October 13.
          2025-03-09 | International Women's Day is marked on March 8. | International Women's Day is marked on March 18.
          2025-05-10 | Europe Day, on May 9, recalls the Schuman Declaration. | Europe Day, on May 19, recalls the Schuman Declaration.
          2025-12-11 | Human Rights Day is observed every year on 10 December. | Human Rights Day is observed every year on 20 December.
          2025-08-16 | Every August 15, India celebrates its Independence Day. | Every August 25, India celebrates its Independence Day.
          2025-03-20 | Ghana's Independence Day is March 6. | Ghana's Independence Day is March 16.
          """)
  void tellsTheRightDateFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("national-day");
    CheckedText.of(published, wrong).differs("national-day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-20 | The Peruvian embassy held an Independence Day reception on July 25.
          2025-07-20 | Peru's National Day was marked early in Seoul, with a reception on July 18.
          2025-07-20 | The firm celebrates its National Day of Play on July 1 in France.
          2025-07-20 | If France's National Day were on July 1, few would mind.
          2025-07-20 | Thailand's Constitution Day rally on July 18 ended early.
          2025-07-20 | After Independence Day, on July 30, the Congress of Peru will meet.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
