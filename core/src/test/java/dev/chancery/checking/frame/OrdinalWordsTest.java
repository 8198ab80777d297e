package dev.chancery.checking.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrdinalWordsTest {

  private static final Wording BEFORE_DAY =
      Wording.of("(?i)\\b(?<nth>" + OrdinalWords.PATTERN + ") day");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          its hundredth day                   | hundredth | 100
          its two hundredth day               | two hundredth | 200
          its Two-Hundredth day               | Two-Hundredth | 200
          the hundred and fiftieth day        | hundred and fiftieth | 150
          the one hundred and fiftieth day    | one hundred and fiftieth | 150
          the one-hundred-and-first day       | one-hundred-and-first | 101
          the three hundred twenty-fifth day  | three hundred twenty-fifth | 325
          the nine hundred and ninety ninth day | nine hundred and ninety ninth | 999
          its ninetieth day                   | ninetieth | 90
          its 100th day                       | 100th | 100
          its 1,000th day                     | 1,000th | 1000
          its 1500th day                      | 1500th | 1500
          """)
  void areTakenWhole(String text, String words, int value) {
    assertThat(BEFORE_DAY.results(text).map(found -> found.group("nth"))).containsExactly(words);
    assertThat(OrdinalWords.value(words)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a hundred days",
        "its two hundred day",
        "its 15000th day",
        "its 1,00th day",
        "its last day",
        "its umpteenth day"
      })
  void areNotSeenInOtherWords(String text) {
    assertThat(BEFORE_DAY.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hundred", "hundred and", "two hundred and ten", "last", "twenty"})
  void haveNoValueWhereTheyAreNone(String words) {
    assertThat(OrdinalWords.value(words)).isEmpty();
  }
}
