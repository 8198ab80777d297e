package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NthYearCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-03-01 | The war in Ukraine, which began in February 2022, has entered its fourth year. | The war in Ukraine, which began in February 2022, has entered its sixth year.
          2025-03-01 | Russia's invasion of Ukraine is in its fourth year. | Russia's invasion of Ukraine is in its seventh year.
          2025-03-01 | The embargo, launched in 2017, is now in its ninth year. | The embargo, launched in 2017, is now in its fifth year.
          """)
  void tellsTheRightLengthFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("nth-year");
    CheckedText.of(published, wrong).differs("nth-year");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-03-01 | The president, who took office in 2021, spoke of the war in its third year.
          2025-03-01 | In the first year since 2019 no one was hurt.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
