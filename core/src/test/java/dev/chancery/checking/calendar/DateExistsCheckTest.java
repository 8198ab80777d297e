package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateExistsCheckTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 29);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers will meet on June 31.",
        "The treaty was signed on February 29, 2023.",
        "The treaty was signed on 31 April 1998.",
        "The deal expires on February 30."
      })
  void knowsDatesThatAreNone(String text) {
    CheckedText.of(DAY, text).differs("date-exists");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty was signed on February 29, 2024.",
        "The ministers met on June 30.",
        "There is no such day as February 30.",
        "In June 31 people were hurt in the talks.",
        "In June 31 percent of voters agreed."
      })
  void differsNowhereElse(String text) {
    CheckedText.of(DAY, text).differsNowhere();
  }
}
