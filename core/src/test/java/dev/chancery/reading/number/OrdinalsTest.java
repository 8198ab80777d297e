package dev.chancery.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.parse.FlatSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrdinalsTest {

  private static final Ordinals ORDINALS = new Ordinals();

  @ParameterizedTest
  @CsvSource({
    "first, 1, 1",
    "fifth-largest, 5, 1",
    "twelfth, 12, 1",
    "twenty-first, 21, 3",
    "fiftieth, 50, 1",
    "204th, 204, 1",
    "22nd, 22, 1",
    "1st, 1, 1"
  })
  void readsFiguresAndWords(String text, int value, int length) {
    Numeral ordinal = ORDINALS.at(Words.of(FlatSentence.of(text)), 0).orElseThrow();

    assertThat(ordinal.value()).isEqualByComparingTo(Integer.toString(value));
    assertThat(ordinal.end()).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"twenty", "twenty-five", "4", "last", "north"})
  void leavesOtherWordsAlone(String text) {
    assertThat(ORDINALS.at(Words.of(FlatSentence.of(text)), 0)).isEmpty();
  }
}
