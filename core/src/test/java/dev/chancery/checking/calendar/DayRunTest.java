package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayRunTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on 29 July.                             | 29 July
          They met on July 29, 2025, in Lima.              | 29 July 2025
          They meet on 5 and 6 October 2020.               | 5 October 2020; 6 October 2020
          They meet on 22, 23 and 24 June.                 | 22 June; 23 June; 24 June
          They meet from 3–5 June.                         | 3 June; 5 June
          They meet from June 30 to July 2.                | 30 June; 2 July
          They meet from 30 December 2019 to 2 January 2020. | 30 December 2019; 2 January 2020
          It was on the ninth of July 2011.                | 9 July 2011
          They met on the 31st of January.                 | 31 January
          """)
  void tellsAllDays(String text, String days) {
    assertThat(read(text)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"They met in July 2019.", "In June 31 people were hurt.", "May 10 percent go."})
  void seesNoneWhereThereIsNone(String text) {
    assertThat(read(text)).doesNotContain("2019", "10");
  }

  private static String read(String text) {
    List<String> days =
        Pattern.compile(DayRun.DATES)
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .flatMap(words -> DayRun.of(words).stream())
            .flatMap(run -> run.days().stream())
            .map(day -> DateWords.plain(day.day()) + day.year().map(year -> " " + year).orElse(""))
            .toList();
    return String.join("; ", days);
  }
}
