package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlausibleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They have been at peace for 30 years.       | true
          The 30 years since then were peaceful.      | true
          They meet every 30 years.                   | false
          They meet every two years.                  | false
          Within 30 years they will be at peace.      | false
          Over the next 30 years they want peace.     | false
          They signed a 30-year agreement.            | false
          She got 30 years in prison.                 | false
          It fell to a 30-year low.                   | false
          """)
  void lengthsAreFreeThatBelongToNothingElse(String text, boolean free) {
    assertThat(Plausible.isFree(text, Length.in(text).getFirst())).isEqualTo(free);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          30 years,  30, true
          30 years,  14, true
          30 years,  13, false
          30 years,  66, true
          30 years,  67, false
          10 years,  22, true
          10 years,  23, false
          1 year,     0, false
          """)
  void lengthsFarOffAreOfSomethingElse(String length, long reckoned, boolean near) {
    List<Reckoning.Way> ways = List.of(Reckoning.Way.inText("From then to now", reckoned));
    assertThat(Plausible.isNear(Length.in(length).getFirst(), ways)).isEqualTo(near);
  }
}
