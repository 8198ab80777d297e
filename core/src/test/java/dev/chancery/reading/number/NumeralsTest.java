package dev.chancery.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

  private static final Numerals NUMERALS = new Numerals();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                                | 7          | 1
          3,000 troops                     | 3000       | 1
          3.32 billion dollars             | 3320000000 | 2
          .5 percent                       | 0.5        | 1
          twelve                           | 12         | 1
          twenty - five years              | 25         | 3
          sixty two                        | 62         | 2
          thirty sheep                     | 30         | 1
          hundred                          | 100        | 1
          a hundred countries              | 100        | 2
          three hundred and five           | 305        | 4
          two hundred people               | 200        | 2
          one hundred thousand             | 100000     | 3
          a million people                 | 1000000    | 2
          two million three hundred        | 2000300    | 4
          two and a half million           | 2500000    | 5
          two dozen                        | 24         | 2
          half a million people            | 500000     | 3
          half a dozen states              | 6          | 3
          a quarter million clips          | 250000     | 3
          a dozen                          | 12         | 2
          500 crore                        | 5000000000 | 2
          10 - million                     | 10000000   | 3
          zero                             | 0          | 1
          """)
  void readsFiguresAndWords(String text, String value, int length) {
    Numeral numeral = NUMERALS.at(List.of(text.split(" ", -1)), 0).orElseThrow();

    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end()).isEqualTo(length);
    assertThat(numeral.vague()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dozens of            | 24        | 1
          hundreds             | 100       | 1
          tens of thousands of | 10000     | 3
          hundreds of millions | 100000000 | 3
          """)
  void takesVagueNumbersForTheLeastTheyMean(String text, String value, int length) {
    Numeral numeral = NUMERALS.at(List.of(text.split(" ", -1)), 0).orElseThrow();

    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end()).isEqualTo(length);
    assertThat(numeral.vague()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a year",
        "half of",
        "a quarter of",
        "half a year",
        "an agreement",
        "the second",
        "10:30",
        "fy2021",
        "and"
      })
  void leavesOtherWordsAlone(String text) {
    assertThat(NUMERALS.at(List.of(text.split(" ", -1)), 0)).isEmpty();
  }
}
