package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.When;
import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.parse.ParsedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeReaderTest {

  private static final LocalDate WEDNESDAY = LocalDate.parse("2025-07-30");
  private static final TimeReader READER = new TimeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          past   | July 29                             | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | July 31                             | 2024-07-31              | 2024-07-31 | 2024-07-31
          future | July 29                             | 2026-07-29              | 2026-07-29 | 2026-07-29
          none   | August 3                            | 2025-08-03              | 2025-08-03 | 2025-08-03
          past   | 29 July 2025                        | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | July 29th, 2025                     | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | 29/07/2025                          | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | 07/29/2025                          | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | 29.07.2025                          | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | the 28th of July                    | 2025-07-28              | 2025-07-28 | 2025-07-28
          past   | Sept. 11                            | 2024-09-11              | 2024-09-11 | 2024-09-11
          past   | Tuesday                             | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | Wednesday                           | 2025-07-30              | 2025-07-30 | 2025-07-30
          past   | Thursday                            | 2025-07-24              | 2025-07-24 | 2025-07-24
          future | Thursday                            | 2025-07-31              | 2025-07-31 | 2025-07-31
          future | Tuesday                             | 2025-08-05              | 2025-08-05 | 2025-08-05
          past   | on Tuesday, July 29                 | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | on Tuesday, 29 July 2025            | 2025-07-29              | 2025-07-29 | 2025-07-29
          past   | last Wednesday                      | 2025-07-23              | 2025-07-23 | 2025-07-23
          future | next Wednesday                      | 2025-08-06              | 2025-08-06 | 2025-08-06
          past   | this Monday                         | 2025-07-28              | 2025-07-28 | 2025-07-28
          past   | Monday morning                      | 2025-07-28TMO           | 2025-07-28 | 2025-07-28
          """)
  void placesDaysAndWeekdays(
      String tense, String phrase, String timex, LocalDate from, LocalDate to) {
    assertPlaced(tense, phrase, timex, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          past   | last week                           | 2025-W30                | 2025-07-21 | 2025-07-27
          future | next week                           | 2025-W32                | 2025-08-04 | 2025-08-10
          future | this October                        | 2025-10                 | 2025-10-01 | 2025-10-31
          past   | last October                        | 2024-10                 | 2024-10-01 | 2024-10-31
          future | next March                          | 2026-03                 | 2026-03-01 | 2026-03-31
          past   | in October                          | 2024-10                 | 2024-10-01 | 2024-10-31
          future | in October                          | 2025-10                 | 2025-10-01 | 2025-10-31
          none   | in June                             | 2025-06                 | 2025-06-01 | 2025-06-30
          past   | in May                              | 2025-05                 | 2025-05-01 | 2025-05-31
          past   | last year                           | 2024                    | 2024-01-01 | 2024-12-31
          past   | in 2011                             | 2011                    | 2011-01-01 | 2011-12-31
          past   | since 2010                          | 2010/..                 | 2010-01-01 | 2025-07-30
          past   | since July 1                        | 2025-07-01/..           | 2025-07-01 | 2025-07-30
          past   | the 1990s                           | 199                     | 1990-01-01 | 1999-12-31
          past   | the early 1990s                     | 199                     | 1990-01-01 | 1993-04-30
          past   | mid-2019                            | 2019                    | 2019-05-01 | 2019-08-31
          past   | late last month                     | 2025-06                 | 2025-06-21 | 2025-06-30
          past   | early this month                    | 2025-07                 | 2025-07-01 | 2025-07-10
          past   | in the first half of 2021           | 2021-H1                 | 2021-01-01 | 2021-06-30
          past   | the second half of the 20th century | 19                      | 1951-01-01 | 2000-12-31
          past   | in the third quarter of 2020        | 2020-Q3                 | 2020-07-01 | 2020-09-30
          past   | Q3 2020                             | 2020-Q3                 | 2020-07-01 | 2020-09-30
          past   | 2019-2020                           | 2019/2020               | 2019-01-01 | 2020-12-31
          past   | from 1532 to 1821                   | 1532/1821               | 1532-01-01 | 1821-12-31
          """)
  void placesWeeksMonthsAndYears(
      String tense, String phrase, String timex, LocalDate from, LocalDate to) {
    assertPlaced(tense, phrase, timex, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          past   | between 2010 and 2014               | 2010/2014               | 2010-01-01 | 2014-12-31
          past   | from May 10 to June 12, 2021        | 2021-05-10/2021-06-12   | 2021-05-10 | 2021-06-12
          past   | May 10 to 12                        | 2025-05-10/2025-05-12   | 2025-05-10 | 2025-05-12
          past   | June 26-28, 2022                    | 2022-06-26/2022-06-28   | 2022-06-26 | 2022-06-28
          past   | June 30-July 2                      | 2025-06-30/2025-07-02   | 2025-06-30 | 2025-07-02
          past   | the past four years                 | P4Y                     | 2021-07-30 | 2025-07-30
          past   | over the last 140 years             | P140Y                   | 1885-07-30 | 2025-07-30
          past   | the last 24 hours                   | PT24H                   | 2025-07-29 | 2025-07-30
          future | the next ten days                   | P10D                    | 2025-07-30 | 2025-08-09
          past   | three years ago                     | 2022                    | 2022-01-01 | 2022-12-31
          past   | two weeks ago                       | 2025-W29                | 2025-07-14 | 2025-07-20
          past   | ten days ago                        | 2025-07-20              | 2025-07-20 | 2025-07-20
          past   | a decade ago                        | 2015                    | 2015-01-01 | 2015-12-31
          past   | yesterday                           | 2025-07-29              | 2025-07-29 | 2025-07-29
          future | tomorrow                            | 2025-07-31              | 2025-07-31 | 2025-07-31
          future | by 2030                             | 2030                    | 2030-01-01 | 2030-12-31
          future | by the end of the year              | 2025                    | 2025-09-01 | 2025-12-31
          future | by the end of 2026                  | 2026                    | 2026-09-01 | 2026-12-31
          past   | the 20th century                    | 19                      | 1901-01-01 | 2000-12-31
          past   | World War II                        | 1939-09-01/1945-09-02   | 1939-09-01 | 1945-09-02
          past   | after the end of the Cold War       | 1991-12-26              | 1991-12-26 | 1991-12-26
          past   | the summer of 2019                  | 2019-SU                 | 2019-06-01 | 2019-08-31
          past   | in October of last year             | 2024-10                 | 2024-10-01 | 2024-10-31
          past   | Christmas Day                       | 2024-12-25              | 2024-12-25 | 2024-12-25
          past   | the first three months of this year | 2025-01-01/2025-03-31   | 2025-01-01 | 2025-03-31
          past   | 9 a.m. on Tuesday                   | 2025-07-29T09:00        | 2025-07-29 | 2025-07-29
          """)
  void placesStretchesAndDistances(
      String tense, String phrase, String timex, LocalDate from, LocalDate to) {
    assertPlaced(tense, phrase, timex, from, to);
  }

  private static void assertPlaced(
      String tense, String phrase, String timex, LocalDate from, LocalDate to) {
    When when = only(tense, phrase, WEDNESDAY);

    assertThat(when.timex()).isEqualTo(timex);
    assertThat(when.from()).isEqualTo(from);
    assertThat(when.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          for 30 years          | P30Y
          nearly 300 years      | P300Y
          a decade              | P10Y
          two centuries         | P200Y
          for several weeks     | PXW
          a two-day visit       | P2D
          eleven-month talks    | P11M
          36 hours              | PT36H
          annually              | P1Y
          every year            | P1Y
          every two years       | P2Y
          twice a year          | P1Y
          currently             | PRESENT_REF
          recently              | PAST_REF
          in recent years       | PAST_REF
          in the future         | FUTURE_REF
          the coming months     | FUTURE_REF
          fiscal year 2022      | FY2022
          FY2021                | FY2021
          1:30 pm GMT           | T13:30
          9 a.m. local time     | T09:00
          """)
  void leavesLengthsRepeatsAndReferencesUnplaced(String phrase, String timex) {
    When when = only("past", phrase, WEDNESDAY);

    assertThat(when.timex()).isEqualTo(timex);
    assertThat(when.from()).isNull();
    assertThat(when.to()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          July 29          | XXXX-07-29
          in October       | XXXX-10
          on Tuesday       | XXXX-WXX-2
          last year        | XXXX
          last month       | XXXX-XX
          three years ago  | PAST_REF
          the next week    | XXXX-WXX
          """)
  void leavesRelativeTimesOpenWithoutADateOfTheArticle(String phrase, String timex) {
    When when = only("past", phrase, null);

    assertThat(when.timex()).isEqualTo(timex);
    assertThat(when.from()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2,900 troops",
        "a march through the city",
        "the 2019-nCoV virus",
        "for a second term",
        "the august assembly",
        "the third world",
        "50 countries",
        "the G20",
        "Jan spoke"
      })
  void takesNoOtherWordsForTimes(String phrase) {
    assertThat(read("past", phrase, WEDNESDAY).mentions()).isEmpty();
  }

  private static When only(String tense, String phrase, @Nullable LocalDate day) {
    Times times = read(tense, phrase, day);
    assertThat(times.mentions()).as(phrase).hasSize(1);
    return times.mentions().getFirst().when();
  }

  private static Times read(String tense, String phrase, @Nullable LocalDate day) {
    List<String> verb =
        switch (tense.toUpperCase(Locale.ROOT)) {
          case "PAST" -> List.of("met/VBD");
          case "FUTURE" -> List.of("will/MD", "meet/VB");
          default -> List.of("talks/NNS");
        };
    return READER.read(new ParsedText(List.of(FlatSentence.of(verb, phrase))), day);
  }
}
