package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HoursCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2014-07-02 | The truce runs for 48 hours, from noon on Saturday to noon on Monday. | The truce runs for 72 hours, from noon on Saturday to noon on Monday.
          2014-07-02 | The 72-hour truce, which began on Saturday morning, ends on Tuesday morning. | The 72-hour truce, which began on Saturday morning, ends on Monday morning.
          2014-07-02 | From 8 a.m. on Sunday, the border was shut for 24 hours, until 8 a.m. on Monday. | From 8 a.m. on Sunday, the border was shut for 48 hours, until 8 a.m. on Monday.
          """)
  void tellsTheRightLengthFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("hours");
    CheckedText.of(published, wrong).differs("hours");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2014-07-02 | The truce runs for 48 hours from Saturday morning and was to end on Sunday evening.
          2014-07-02 | The 72-hour truce of Saturday morning was extended until Friday morning.
          2014-07-02 | They must reply within 48 hours of noon on Monday, and not by noon on Friday.
          2014-07-02 | After 30 hours of talks, from Monday morning to Tuesday morning and longer, they agreed.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
