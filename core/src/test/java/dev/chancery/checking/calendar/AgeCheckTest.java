package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgeCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | The 72-year-old president, who was born in 1953, took office in June. | The 82-year-old president, who was born in 1953, took office in June.
          2025-07-29 | Born in 1960, the minister is 65 years old. | Born in 1960, the minister is 55 years old.
          2025-07-29 | Carter, born in 1924, died in 2024 at the age of 100. | Carter, born in 1924, died in 2024 at the age of 90.
          2025-07-29 | Gorbachev, who was born on March 2, 1931, died in 2022 aged 91. | Gorbachev, who was born on March 2, 1931, died in 2022 aged 81.
          2025-07-29 | The envoy, 58, was born in Lima in 1967. | The envoy, 48, was born in Lima in 1967.
          2025-07-29 | He was 47 when he took office in 2000, having been born in 1953. | He was 37 when he took office in 2000, having been born in 1953.
          """)
  void tellsTheRightAgeFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("age");
    CheckedText.of(published, wrong).differs("age");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | The 72-year-old president visited the town where his mother was born in 1933.
          2025-07-29 | Born in 1953, he met the 45-year-old prime minister.
          2025-07-29 | The treaty, born in 1990 of long talks, was backed by 66 percent.
          2025-07-29 | He would be 100 today, had he lived; he was born in 1925.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
