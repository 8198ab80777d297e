package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.checking.frame.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Monday,   MONDAY
          Tues.,    TUESDAY
          Tuesday,  TUESDAY
          Wed,      WEDNESDAY
          Weds.,    WEDNESDAY
          Thurs,    THURSDAY
          Fri.,     FRIDAY
          Saturday, SATURDAY
          Sun,      SUNDAY
          """)
  void knowWeekdaysByTheirFirstLetters(String word, DayOfWeek day) {
    assertThat(word).matches(DateWords.WEEKDAY);
    assertThat(DateWords.weekday(word)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          January, JANUARY
          Feb.,    FEBRUARY
          Mar,     MARCH
          May,     MAY
          June,    JUNE
          Jul,     JULY
          Sept.,   SEPTEMBER
          Sep,     SEPTEMBER
          Dec.,    DECEMBER
          """)
  void knowMonthsByTheirFirstLetters(String word, Month month) {
    assertThat(word).matches(DateWords.MONTH);
    assertThat(DateWords.month(word)).isEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mond", "Wedness", "Octobre", "Mayday", "Janu"})
  void leaveOtherWordsAlone(String word) {
    assertThat(word).doesNotMatch(DateWords.WEEKDAY).doesNotMatch(DateWords.MONTH);
  }

  @Test
  void refuseWhatIsNoDayAndNoMonth() {
    assertThatThrownBy(() -> DateWords.weekday("Lima"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Lima is no day");
    assertThatThrownBy(() -> DateWords.month("Lima"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Lima is no month");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          February | 28th | --02-28
          February | 29   | --02-29
          February | 30   |
          April    | 31st |
          July     | 31st | --07-31
          Dec.     | 3rd  | --12-03
          """)
  void knowWhichDaysAMonthHas(String month, String day, @Nullable MonthDay expected) {
    assertThat(DateWords.monthDay(month, day)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024, true
          2025, false
          2000, true
          1900, false
          """)
  void knowWhichYearsHaveALeapDay(int year, boolean leap) {
    assertThat(DateWords.date(MonthDay.of(2, 29), year).isPresent()).isEqualTo(leap);
    assertThat(DateWords.isLeap(year)).isEqualTo(leap);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-29", "2025-13-01", "2025-00-10", "2025-7-1", "today"})
  void readNoIsoDateThatNoCalendarHas(String text) {
    assertThat(DateWords.iso(text)).isEmpty();
  }

  @Test
  void tellDatesPlainly() {
    assertThat(DateWords.iso("2025-07-29")).contains(LocalDate.of(2025, 7, 29));
    assertThat(DateWords.plain(LocalDate.of(2025, 7, 1))).isEqualTo("1 July 2025");
    assertThat(DateWords.plain(MonthDay.of(2, 29))).isEqualTo("29 February");
    assertThat(DateWords.name(Month.MAY)).isEqualTo("May");
    assertThat(DateWords.name(DayOfWeek.FRIDAY)).isEqualTo("Friday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1 | true
          31 | true
          31st | true
          07 | true
          32 | false
          0 | false
          3th1 | false
          """)
  void knowDaysOfAMonth(String day, boolean is) {
    assertThat(Wording.of(DateWords.DAY).matcher(day).matches()).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 1953               | ''
          in July 1953          | 'July '
          in early July 1953    | 'early July '
          on July 27, 1953      | 'July 27, '
          on 27 July 1953       | '27 July '
          in mid-1953           | 'mid-'
          in the summer of 1953 | 'the summer of '
          in Lima 1953          | ''
          """)
  void takeTheMonthBeforeAYear(String text, String before) {
    assertThat(
            Wording.of("(?<before>" + DateWords.MONTH_BEFORE + ")" + DateWords.YEAR)
                .matcher(text)
                .results()
                .map(found -> found.group("before")))
        .containsExactly(before);
  }
}
