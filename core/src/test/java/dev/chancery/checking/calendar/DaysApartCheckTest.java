package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysApartCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-10 | The new cabinet met on July 9, three days after the vote of July 6. | The new cabinet met on July 9, eight days after the vote of July 6.
          2025-07-10 | They talked on 1 July and signed on 8 July, a week later. | They talked on 1 July and signed on 8 July, three weeks later.
          2025-07-10 | The deal of June 20, two weeks before the deadline of July 4, was hailed. | The deal of June 20, six weeks before the deadline of July 4, was hailed.
          """)
  void tellsTheRightLengthFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("days-apart");
    CheckedText.of(published, wrong).differs("days-apart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-10 | On July 1 he spoke, and three days later the vote of June 1 was annulled by a court.
          2025-07-10 | They meet on July 6 and on July 9.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
