package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          treaty    | LOWER
          naïve     | LOWER
          o'clock   | LOWER
          Treaty    | CAPITALISED
          Élysée    | CAPITALISED
          I         | CAPITALISED
          'Tis      | CAPITALISED
          EU        | CAPITALS
          U.S.      | CAPITALS
          UNESCO's  | MIXED
          iPhone    | MIXED
          McCoy     | MIXED
          2026      | DIGITS
          1,250.5   | DIGITS
          10-12     | DIGITS
          20th      | DIGITS_WITH_LETTERS
          G7        | DIGITS_WITH_LETTERS
          COVID-19  | DIGITS_WITH_LETTERS
          long-term | HYPHENATED
          Hee-sang  | HYPHENATED_CAPITALISED
          al-Nour   | HYPHENATED_CAPITALISED
          -er       | LOWER
          --        | PUNCTUATION
          “         | PUNCTUATION
          %         | PUNCTUATION
          $         | OTHER
          +1        | DIGITS
          外交      | OTHER
          """)
  void tellsHowAWordIsWritten(String word, LetterShape shape) {
    assertThat(LetterShape.of(word)).isEqualTo(shape);
  }

  @Test
  void marksOnlyTheFirstCapitalOfASentence() {
    assertThat(LetterShape.of(List.of("“", "Peru", "and", "Chile", "met", ".")))
        .containsExactly(
            LetterShape.PUNCTUATION,
            LetterShape.CAPITALISED_FIRST,
            LetterShape.LOWER,
            LetterShape.CAPITALISED,
            LetterShape.LOWER,
            LetterShape.PUNCTUATION);
  }

  @Test
  void takesNoLaterWordForTheFirst() {
    assertThat(LetterShape.of(List.of("in", "Peru"))).last().isEqualTo(LetterShape.CAPITALISED);
    assertThat(LetterShape.of(List.of("EU", "Council")))
        .containsExactly(LetterShape.CAPITALS, LetterShape.CAPITALISED);
    assertThat(LetterShape.of(List.of("2026", "Plan"))).last().isEqualTo(LetterShape.CAPITALISED);
  }
}
