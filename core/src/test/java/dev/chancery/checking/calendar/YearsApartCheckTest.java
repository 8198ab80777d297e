package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearsApartCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-27 | Founded in 1989, and 34 years later, in 2023, it had 21 members. | Founded in 1989, and 44 years later, in 2023, it had 21 members.
          2025-07-27 | The two countries signed the deal in 2011 and upgraded it 14 years later, in 2025. | The two countries signed the deal in 2011 and upgraded it 19 years later, in 2025.
          2025-07-27 | In 1989, two years before the Soviet Union dissolved in 1991, the wall fell. | In 1989, nine years before the Soviet Union dissolved in 1991, the wall fell.
          2025-07-27 | Relations were cut in 1979 and restored 30 years later in 2009. | Relations were cut in 1979 and restored 40 years later in 2009.
          """)
  void tellsTheRightLengthFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("years-apart");
    CheckedText.of(published, wrong).differs("years-apart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-27 | In 1989 he was elected, and five years later he lost; he died in 2010 in Lima.
          2025-07-27 | Had the treaty of 1990 been signed five years later, in 1998, little would have changed.
          2025-07-27 | The firm had 1990 workers two years later and 2015 the year after.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
