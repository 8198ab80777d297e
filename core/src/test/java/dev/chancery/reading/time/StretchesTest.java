package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parts of times and stretches, told as `timex from to`, `-` where one is open.
final class StretchesTest {

  private static final Anchor WEDNESDAY = new Anchor(LocalDate.parse("2025-07-30"), Tense.PAST);
  private static final TimeValue YEAR = known(CalendarTimes.year(2021));
  private static final TimeValue MAY = known(CalendarTimes.month(2021, 5));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          early | 2021 2021-01-01 2021-04-30    | 2021-05 2021-05-01 2021-05-10
          start | 2021 2021-01-01 2021-04-30    | 2021-05 2021-05-01 2021-05-10
          mid   | 2021 2021-05-01 2021-08-31    | 2021-05 2021-05-11 2021-05-20
          late  | 2021 2021-09-01 2021-12-31    | 2021-05 2021-05-21 2021-05-31
          end   | 2021 2021-09-01 2021-12-31    | 2021-05 2021-05-21 2021-05-31
          """)
  void partsAreThirds(String part, String ofYear, String ofMonth) {
    assertThat(told(Stretches.part(part, YEAR))).isEqualTo(ofYear);
    assertThat(told(Stretches.part(part, MAY))).isEqualTo(ofMonth);
  }

  @Test
  void aStretchStartsAndEndsWithADay() {
    TimeValue war = known(CalendarTimes.named("1939-09-01/1945-09-02"));
    assertThat(told(Stretches.part("start", war))).isEqualTo("1939-09-01 1939-09-01 1939-09-01");
    assertThat(told(Stretches.part("end", war))).isEqualTo("1945-09-02 1945-09-02 1945-09-02");
  }

  @Test
  void partsOfADayAreTheDay() {
    TimeValue day = TimeValue.day(LocalDate.parse("2025-07-30"));
    assertThat(told(Stretches.part("early", day))).isEqualTo("2025-07-30 2025-07-30 2025-07-30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025 | 2025 2025-01-01 2025-07-30 | 2025 2025-07-30 2025-12-31
          2024 | 2024 2024-01-01 2024-12-31 | 2024 2024-01-01 2024-12-31
          2026 | 2026 2026-01-01 2026-12-31 | 2026 2026-01-01 2026-12-31
          """)
  void soFarAndRemainingMeetAtTheDateOfTheArticle(int year, String soFar, String remaining) {
    TimeValue whole = known(CalendarTimes.year(year));
    assertThat(told(Stretches.soFar(whole, WEDNESDAY))).isEqualTo(soFar);
    assertThat(told(Stretches.remaining(whole, WEDNESDAY))).isEqualTo(remaining);
  }

  @Test
  void halvesHaveTheSameLength() {
    assertThat(told(Stretches.half(1, YEAR))).isEqualTo("2021-H1 2021-01-01 2021-06-30");
    assertThat(told(Stretches.half(2, YEAR))).isEqualTo("2021-H2 2021-07-01 2021-12-31");
    assertThat(told(Stretches.half(2, known(CalendarTimes.decade(199)))))
        .isEqualTo("199 1995-01-01 1999-12-31");
    assertThat(told(Stretches.half(1, known(CalendarTimes.century(20)))))
        .isEqualTo("19 1901-01-01 1950-12-31");
    assertThat(told(Stretches.half(1, known(CalendarTimes.month(2021, 6)))))
        .isEqualTo("2021-06 2021-06-01 2021-06-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | P3M  | 2021-01-01/2021-03-31 2021-01-01 2021-03-31
          -1 | P3M  | 2021-10-01/2021-12-31 2021-10-01 2021-12-31
          1  | P1W  | 2021-01-01/2021-01-07 2021-01-01 2021-01-07
          -1 | P10D | 2021-12-22/2021-12-31 2021-12-22 2021-12-31
          1  | P1Y  | 2021-01-01/2021-12-31 2021-01-01 2021-12-31
          1  | P13M | nothing
          -1 | P2Y  | nothing
          1  | P0D  | nothing
          1  | PT3H | nothing
          1  | PXM  | nothing
          """)
  void theFirstAndLastPartsLieWithinTheWhole(int sign, String length, String expected) {
    assertThat(told(Stretches.within(sign, length, YEAR))).isEqualTo(expected);
  }

  @Test
  void spansRunForwards() {
    TimeValue next = known(CalendarTimes.year(2023));
    assertThat(told(Stretches.span(YEAR, next))).isEqualTo("2021/2023 2021-01-01 2023-12-31");
    assertThat(told(Stretches.span(next, YEAR))).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-05-10 | 2021-06-12 | 2021-05-10/2021-06-12 2021-05-10 2021-06-12
          2025-06-12 | 2021-06-12 | 2021-06-12/2021-06-12 2021-06-12 2021-06-12
          2025-06-13 | 2021-06-12 | nothing
          """)
  void aSpanGivesItsYearToItsFirstDay(LocalDate first, LocalDate last, String expected) {
    TimeValue yearless = TimeValue.day(first).asYearless();
    assertThat(told(Stretches.span(yearless, TimeValue.day(last)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-30 | 2025-08-01 | 2025-07-30/2025-08-01 2025-07-30 2025-08-01
          2025-07-30 | 2025-07-25 | 2025-07-30/2025-08-01 2025-07-30 2025-08-01
          2025-07-30 | 2025-07-30 | 2025-07-30/2025-08-06 2025-07-30 2025-08-06
          """)
  void weekdaysRunToTheNextOfTheirName(LocalDate first, LocalDate last, String expected) {
    assertThat(told(Stretches.weekdays(TimeValue.day(first), TimeValue.day(last))))
        .isEqualTo(expected);
  }

  @Test
  void sinceAndUntilAreOpenOnOneSide() {
    assertThat(told(Stretches.since(YEAR, WEDNESDAY))).isEqualTo("2021/.. 2021-01-01 2025-07-30");
    assertThat(told(Stretches.since(known(CalendarTimes.year(2030)), WEDNESDAY)))
        .isEqualTo("2030/.. 2030-01-01 -");
    assertThat(told(Stretches.until(MAY))).isEqualTo("../2021-05 - 2021-05-31");
  }

  @Test
  void aTimeWithoutYearIsPutIntoOne() {
    TimeValue season = known(CalendarTimes.season(2025, "FA")).asYearless();
    TimeValue quarter = known(CalendarTimes.quarter(2025, 3)).asYearless();
    assertThat(told(Stretches.inYear(season, YEAR))).isEqualTo("2021-FA 2021-09-01 2021-11-30");
    assertThat(told(Stretches.inYear(quarter, YEAR))).isEqualTo("2021-Q3 2021-07-01 2021-09-30");
    assertThat(told(Stretches.inYear(MAY, YEAR))).isEqualTo("nothing");
    TimeValue leapDay = TimeValue.day(LocalDate.parse("2024-02-29")).asYearless();
    assertThat(told(Stretches.inYear(leapDay, YEAR))).isEqualTo("nothing");
  }

  private static TimeValue known(Optional<TimeValue> time) {
    return time.orElseThrow();
  }

  private static String told(Optional<TimeValue> time) {
    return time.map(value -> value.timex() + " " + day(value.from()) + " " + day(value.to()))
        .orElse("nothing");
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}
