package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.model.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The days of a time read as a person would write them.
final class WhenWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-29            | 2025-07-29 | 2025-07-29 | Tuesday 29 July 2025
          2025-10               | 2025-10-01 | 2025-10-31 | October 2025
          2024-02               | 2024-02-01 | 2024-02-29 | February 2024
          2024-H1               | 2024-01-01 | 2024-06-30 | January 2024 to June 2024
          2012                  | 2012-01-01 | 2012-12-31 | 2012
          201                   | 2010-01-01 | 2019-12-31 | 2010 to 2019
          2022-02-07/2022-02-09 | 2022-02-07 | 2022-02-09 | 7 February 2022 to 9 February 2022
          2015/..               | 2015-01-01 |            | from 2015 on
          2019-06-09/..         | 2019-06-09 |            | from 9 June 2019 on
          ../2030-12-31         |            | 2030-12-31 | until 31 December 2030
          P10D                  |            |            | P10D
          """)
  void readsAsAPersonWouldWriteIt(
      String timex, @Nullable LocalDate from, @Nullable LocalDate to, String words) {
    assertThat(WhenWords.of(new When("then", new Span(0, 4), timex, from, to))).isEqualTo(words);
  }
}
