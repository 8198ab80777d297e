package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.reference.RoughDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days inside, outside and on the rough edges of a time.
final class StretchTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2004-05-01, -,          2004-04-30, 0, NO
          2004-05-01, -,          2004-05-01, 0, YES
          2004-05-01, -,          2024-05-01, 0, YES
          1973-01-01, 2020-01-31, 2020-01-31, 0, YES
          1973-01-01, 2020-01-31, 2020-02-01, 0, NO
          1995,       -,          1995-06-01, 0, UNKNOWN
          1995,       -,          1995-12-31, 0, YES
          1995,       -,          1994-12-31, 0, NO
          2024-08,    -,          2024-08-15, 0, UNKNOWN
          2024-08,    -,          2024-09-01, 0, YES
          -,          2008,       1900-01-01, 0, YES
          -,          2008,       2008-03-01, 0, UNKNOWN
          -,          -,          2008-03-01, 0, YES
          1995,       -,          1996-06-01, 1, UNKNOWN
          1995,       -,          1996-12-31, 1, YES
          1995,       -,          1994-06-01, 1, UNKNOWN
          1995,       -,          1993-12-31, 1, NO
          """)
  void covers(String from, String until, LocalDate day, int years, Answer answer) {
    assertThat(stretch(from, until).covers(day, years)).isEqualTo(answer);
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThatThrownBy(() -> stretch("2010", "2009-12-31"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2010 is after 2009-12-31");
  }

  private static Stretch stretch(
      @org.jspecify.annotations.Nullable String from,
      @org.jspecify.annotations.Nullable String until) {
    return new Stretch(
        Optional.ofNullable(from).map(RoughDate::new),
        Optional.ofNullable(until).map(RoughDate::new));
  }
}
