package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which patterns open.
final class OpeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the? early|late MONTH ; the early late ; early late
          MONTH ,? YEAR         ; MONTH          ; , YEAR
          from first=<any> to   ; from           ; <any>
          every !of UNIT        ; every          ; UNIT
          """)
  void areAllThatMayBeFirstWithWhatFollows(String pattern, String first, String next) {
    List<Opening> openings = openings(pattern);
    assertThat(openings).extracting(Opening::first).containsExactly(first.split(" "));
    assertThat(openings.getFirst().next()).isEqualTo(Set.of(next.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MONTH       ; true
          MONTH YEAR? ; true
          YEAR !of    ; true
          the YEAR    ; false
          """)
  void sayWhetherNothingNeedFollow(String pattern, boolean mayEnd) {
    assertThat(openings(pattern).getFirst().mayEnd()).isEqualTo(mayEnd);
  }

  private static List<Opening> openings(String pattern) {
    return Opening.of(new TimePattern(pattern).elements());
  }
}
