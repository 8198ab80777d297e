package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UntilCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-04-14 | The mandate ends sixty days from now, on 13 June. | AGREES
          2025-04-14 | The mandate ends sixty days from now, on 12 June. | AGREES
          2025-04-14 | The mandate ends sixty days from now, on 14 June. | DIFFERS
          2025-04-14 | The mandate ends sixty days from now, on 13 July. | DIFFERS
          2024-02-01 | The curfew was imposed on 1 February for thirty days, until 2 March. | AGREES
          2023-02-01 | The curfew was imposed on 1 February for thirty days, until 3 March. | AGREES
          2023-02-01 | The curfew was imposed on 1 February for thirty days, until 5 March. | DIFFERS
          2025-01-02 | The ban was declared on 20 December for two weeks, until 3 January. | AGREES
          2025-01-02 | The ban was declared on 20 December for two weeks, until 13 January. | DIFFERS
          2024-03-01 | The decree was signed on 31 January for one month, until 29 February. | AGREES
          2025-03-14 | The ban ends two weeks from today, on March 28, 2025. | AGREES
          2025-03-14 | In ten days, on 24 March, they vote. | AGREES
          2025-03-14 | In ten days, on 26 March, they vote. | DIFFERS
          """)
  void reckonsTheDayOnWhichItEnds(LocalDate published, String text, Outcome outcome) {
    CheckedText.of(published, text).has("until", outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-04-14 | The mandate ends about sixty days from now, on 20 June.
          2025-04-14 | The mandate, extended for sixty days from now, ends on 20 July.
          2025-04-14 | Within sixty days from now, on 20 May, they vote.
          2025-04-14 | The mandate ends thirty working days from now, on 27 May.
          2025-04-14 | The ban of 1 March was for thirty days, and until 20 June no one came.
          2025-04-14 | The law signed on 1 February 2015 holds for ten years, until 20 June.
          2025-04-14 | By the Julian calendar the fast runs forty days from now, until 20 June.
          """)
  void saysNothingWhereItIsNotExact(LocalDate published, String text) {
    assertThat(CheckedText.of(published, text).checking().claims())
        .noneMatch(claim -> claim.verdict() != null && claim.verdict().method().equals("until"));
  }
}
