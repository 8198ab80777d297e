package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DaysAroundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-02-28 | The envoys meet tomorrow, Thursday. | THURSDAY | 2024-02-29
          2023-02-28 | The envoys meet tomorrow, which is a Wednesday. | WEDNESDAY | 2023-03-01
          2024-12-31 | The truce begins the day after tomorrow, Thursday. | THURSDAY | 2025-01-02
          2025-01-01 | They met the day before yesterday, on Monday. | MONDAY | 2024-12-30
          2024-03-01 | They left two days ago (Wednesday). | WEDNESDAY | 2024-02-28
          2024-03-01 | They meet in ten days' time, on Monday. | MONDAY | 2024-03-11
          2024-03-01 | On Saturday, a dozen days from now, they meet. | SATURDAY | 2024-03-13
          2024-03-01 | They meet on Wednesday, twelve days from now. | WEDNESDAY | 2024-03-13
          2024-02-20 | Thursday, the last day of February, is a holiday. | THURSDAY | 2024-02-29
          2024-02-20 | Wednesday, the last day of February 2023, was a holiday. | WEDNESDAY | 2023-02-28
          2024-02-20 | The first day of the month was a Thursday. | THURSDAY | 2024-02-01
          2024-02-20 | It ended on the last day of the month, which is a Thursday. | THURSDAY | 2024-02-29
          2024-05-08 | They meet on Monday, four days after the vote on Thursday. | MONDAY | 2024-05-13
          2024-05-08 | They met on Saturday, the day before the vote on Sunday. | SATURDAY | 2024-05-11
          2024-05-08 | After the vote on Thursday they meet on Monday, four days later. | MONDAY | 2024-05-13
          2024-05-08 | Two days before the summit, set for Friday, no one had come. | FRIDAY | 2024-05-10
          """)
  void takeTheDayThatTheWordsMean(LocalDate published, String text, String weekday, LocalDate day) {
    assertThat(told(published, text))
        .containsExactly(new Told(DayOfWeek.valueOf(weekday), List.of(day)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-06-10 | They meet on Thursday the 12th. | 2025-06-12 2025-05-12 2025-07-12
          2025-12-30 | The ban ends on Thursday the 1st. | 2026-01-01 2025-12-01 2025-11-01
          2025-01-02 | The ban ended on Tuesday the 31st. | 2024-12-31 2025-01-31
          2025-03-10 | The ban ends on Sunday the 30th. | 2025-03-30
          2025-03-10 | It ends on the 1st, a Thursday, since May is warm. | 2025-03-01 2025-04-01 2025-02-01 2025-05-01
          """)
  void takeANumberedDayOfTheMonthsAroundTheNearestFirst(
      LocalDate published, String text, String days) {
    assertThat(told(published, text))
        .flatExtracting(Told::days)
        .extracting(LocalDate::toString)
        .startsWith(days.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They meet tomorrow.",
        "Tomorrow's Friday prayers were moved.",
        "Thursday the 12th of June is a holiday.",
        "On Thursday the 12th summit began.",
        "On Thursday, the 2nd round of talks began.",
        "On Monday the first day of talks ended.",
        "Monday's vote came four days after that of Thursday last.",
        "They meet on the 31st."
      })
  void leaveOtherWordsAlone(String text) {
    assertThat(told(LocalDate.of(2025, 6, 10), text)).isEmpty();
  }

  /// A day of the week with the days that are meant.
  private record Told(DayOfWeek weekday, List<LocalDate> days) {}

  private static List<Told> told(LocalDate published, String text) {
    Scene scene = ReadScene.of(published, text);
    return new DaysAround(scene, ReadScene.last(scene), published)
        .told()
        .map(told -> new Told(told.weekday(), told.days()))
        .toList();
  }
}
