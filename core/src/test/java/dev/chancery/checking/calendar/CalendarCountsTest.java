package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.frame.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers in words, how far days are apart, and the rules of days in a year.
final class CalendarCountsTest {

  private static final Wording CARDINAL = Wording.of("(?i)" + Counts.CARDINAL);
  private static final Wording ORDINAL = Wording.of("(?i)" + Counts.ORDINAL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                     | 7
          1,200                 | 1200
          Twelve                | 12
          twenty-five           | 25
          ninety nine           | 99
          a hundred             | 100
          two hundred           | 200
          two hundred and fifty | 250
          a dozen               | 12
          """)
  void cardinalsAreReadInWordsAndDigits(String words, int number) {
    assertThat(CARDINAL.matcher(words).matches()).isTrue();
    assertThat(Counts.cardinal(words)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1st            | 1
          204th          | 204
          Third          | 3
          twelfth        | 12
          twentieth      | 20
          twenty-first   | 21
          ninety ninth   | 99
          hundredth      | 100
          one-hundredth  | 100
          """)
  void ordinalsAreReadInWordsAndDigits(String words, int number) {
    assertThat(ORDINAL.matcher(words).matches()).isTrue();
    assertThat(Counts.ordinal(words)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"several", "12.5", "twenty-first", "12000"})
  void otherWordsAreNoCardinals(String words) {
    assertThat(CARDINAL.matcher(words).matches()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"next", "12", "twelve", "last", "fourteen"})
  void otherWordsAreNoOrdinals(String words) {
    assertThat(ORDINAL.matcher(words).matches()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2000, 2000-04-23, 2000-04-30
          2008, 2008-03-23, 2008-04-27
          2011, 2011-04-24, 2011-04-24
          2016, 2016-03-27, 2016-05-01
          2024, 2024-03-31, 2024-05-05
          2025, 2025-04-20, 2025-04-20
          2038, 2038-04-25, 2038-04-25
          """)
  void easterIsReckonedForBothChurches(int year, LocalDate western, LocalDate eastern) {
    assertThat(DayRule.western(year)).isEqualTo(western);
    assertThat(DayRule.eastern(year)).isEqualTo(eastern);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          07-14,         2025, 2025-07-14
          4 THURSDAY 11, 2025, 2025-11-27
          2 SUNDAY 5,    2024, 2024-05-12
          -1 MONDAY 5,   2025, 2025-05-26
          1 MONDAY 9,    2025, 2025-09-01
          """)
  void daysFollowTheirRule(String rule, int year, LocalDate day) {
    assertThat(DayRule.dates(rule, year)).containsExactly(day);
  }

  @Test
  void daysFromEasterAreThoseOfBothChurches() {
    assertThat(DayRule.dates("EASTER -2", 2024))
        .isEqualTo(List.of(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 5, 3)));
  }
}
