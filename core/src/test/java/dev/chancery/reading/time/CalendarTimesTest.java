package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times of the calendar, of the clock and told by their distance; `nothing` where there is none.
final class CalendarTimesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          29/07/2025, 2025-07-29
          07/29/2025, 2025-07-29
          03/04/2025, 2025-04-03
          29/07/25,   2025-07-29
          31/31/2025, nothing
          30/02/2024, nothing
          00/07/2025, nothing
          """)
  void figuresAreReadWithTheDayFirstWhereThatIsADay(String figures, String timex) {
    assertThat(timex(CalendarTimes.figures(figures))).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024-02-29, true
          2025-02-29, false
          2025-13-01, false
          2025-04-31, false
          2025-04-30, true
          """)
  void daysAreThoseOfTheCalendar(String day, boolean is) {
    assertThat(CalendarTimes.isoDay(day).isPresent()).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          26, 28, 2022-06-26/2022-06-28
          28, 28, 2022-06-28/2022-06-28
          28, 26, nothing
          28, 31, nothing
          """)
  void stretchesOfDaysRunForwardsWithinTheirMonth(int first, int last, String timex) {
    assertThat(timex(CalendarTimes.days(2022, 6, first, last))).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2019, 20,   2019/2020
          2019, 2020, 2019/2020
          1999, 00,   nothing
          2014, 18,   2014/2018
          2019, 9,    nothing
          2018, 9,    2018/2019
          2019, 18,   nothing
          """)
  void yearsMayBeShortened(String first, String last, String timex) {
    assertThat(timex(CalendarTimes.years(first, last))).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SP, 2019-03-01, 2019-05-31
          SU, 2019-06-01, 2019-08-31
          FA, 2019-09-01, 2019-11-30
          WI, 2019-12-01, 2020-02-29
          """)
  void seasonsAreThoseOfTheNorth(String season, LocalDate from, LocalDate to) {
    TimeValue time = CalendarTimes.season(2019, season).orElseThrow();
    assertThat(time.from()).isEqualTo(from);
    assertThat(time.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,  00, 0001-01-01, 0100-12-31
          20, 19, 1901-01-01, 2000-12-31
          21, 20, 2001-01-01, 2100-12-31
          """)
  void centuriesBeginWithTheirFirstYear(int century, String timex, LocalDate from, LocalDate to) {
    TimeValue time = CalendarTimes.century(century).orElseThrow();
    assertThat(time.timex()).isEqualTo(timex);
    assertThat(time.from()).isEqualTo(from);
    assertThat(time.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 31, 500})
  void noCenturyLiesFarOff(int century) {
    assertThat(CalendarTimes.century(century)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          9,     am, T09:00
          12,    am, T00:00
          12,    pm, T12:00
          1:30,  pm, T13:30
          9.15,  am, T09:15
          17:45, 24, T17:45
          13,    pm, nothing
          24,    24, nothing
          9:75,  am, nothing
          """)
  void theClockHasTwiceTwelveHours(String time, String half, String timex) {
    assertThat(timex(ClockTimes.clock(time, half))).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3,   Y,  P3Y
          2,   DE, P20Y
          1.5, DE, P15Y
          2,   CE, P200Y
          X,   CE, PXY
          2,   FO, P4W
          X,   FO, PXW
          36,  TH, PT36H
          5,   TM, PT5M
          X,   W,  PXW
          """)
  void lengthsAreToldInYearsWeeksAndHours(String amount, String unit, String timex) {
    assertThat(Lengths.timex(amount, unit)).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Y,  -1, 2024
          Y,  0,  2025
          M,  -7, 2024-12
          M,  1,  2025-08
          Q,  -1, 2025-Q2
          Q,  2,  2026-Q1
          W,  0,  2025-W31
          WE, 0,  2025-W31-WE
          WE, 1,  2025-W31-WE
          WE, -1, 2025-W30-WE
          D,  -1, 2025-07-29
          DE, -1, 201
          CE, 0,  20
          """)
  void unitsAreCountedFromTheDateOfTheArticle(String unit, int offset, String timex) {
    Anchor anchor = new Anchor(LocalDate.parse("2025-07-30"), Tense.NONE);
    assertThat(timex(Offsets.unit(unit, offset, anchor))).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025-07-30, PAST,   2025-W30-WE
          2025-07-30, FUTURE, 2025-W31-WE
          2025-08-02, PAST,   2025-W31-WE
          2025-08-03, FUTURE, 2025-W31-WE
          """)
  void thisWeekendIsTheLastOneInThePast(LocalDate day, Tense tense, String timex) {
    assertThat(timex(Offsets.unit("WE", 0, new Anchor(day, tense)))).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3,   -1, Y,  2022
          0.5, -1, Y,  2025-01
          1.5, -1, DE, 2010
          2,   -1, CE, 1825
          2,   1,  FO, 2025-W35
          36,  -1, TH, 2025-07-29
          10,  -1, D,  2025-07-20
          X,   -1, D,  PAST_REF
          X,   1,  Y,  FUTURE_REF
          """)
  void distancesAreAsRoughAsTheirUnit(String amount, int sign, String unit, String timex) {
    Anchor anchor = new Anchor(LocalDate.parse("2025-07-30"), Tense.NONE);
    assertThat(timex(Offsets.away(amount, sign, unit, anchor))).isEqualTo(timex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          4,   Y,  2021-07-30, 2029-07-30
          1,   CE, 1925-07-30, 2125-07-30
          18,  M,  2024-01-30, 2027-01-30
          2,   Q,  2025-01-30, 2026-01-30
          2,   FO, 2025-07-02, 2025-08-27
          24,  TH, 2025-07-29, 2025-07-31
          """)
  void thePastAndTheComingTimeMeetAtTheDateOfTheArticle(
      String amount, String unit, LocalDate from, LocalDate to) {
    LocalDate today = LocalDate.parse("2025-07-30");
    Anchor anchor = new Anchor(today, Tense.NONE);
    TimeValue past = Offsets.past(amount, unit, anchor).orElseThrow();
    TimeValue coming = Offsets.coming(amount, unit, anchor).orElseThrow();
    assertThat(past.from()).isEqualTo(from);
    assertThat(past.to()).isEqualTo(today);
    assertThat(coming.from()).isEqualTo(today);
    assertThat(coming.to()).isEqualTo(to);
  }

  private static String timex(Optional<TimeValue> time) {
    return time.map(TimeValue::timex).orElse("nothing");
  }
}
