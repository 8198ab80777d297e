package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecedSentenceTest {

  private static final PiecedSentence SENTENCE =
      PiecedSentence.of(
          List.of(new int[] {7}, new int[] {8, 9}),
          List.of(LetterShape.CAPITALISED_FIRST, LetterShape.LOWER),
          101,
          102);

  @Test
  void putsThePiecesBetweenBeginningAndEnd() {
    assertThat(SENTENCE.ids()).containsExactly(101, 7, 8, 9, 102);
    assertThat(SENTENCE.words()).isEqualTo(2);
  }

  @Test
  void givesEveryPieceTheShapeOfItsWord() {
    assertThat(SENTENCE.shapes()).containsExactly(0, 3, 1, 1, 0);
  }

  @Test
  void makesAWordOfItsPiecesInEqualShares() {
    assertThat(SENTENCE.shares())
        .containsExactly(
            1, 0, 0, 0, 0, //
            0, 1, 0, 0, 0, //
            0, 0, .5f, .5f, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b c          | 3 | 0
          a b c d        | 3 | 0 3
          a b , d        | 3 | 0 3
          a , c d        | 3 | 0 2
          , b c d        | 3 | 0 3
          a b c d e f g  | 3 | 0 3 6
          a b , d e ; g  | 3 | 0 3 6
          """)
  void cutsWhatIsTooLongBehindACommaInTheLaterHalf(String words, int most, String starts) {
    List<String> all = List.of(words.split(" ", -1));
    List<int[]> pieces = Collections.nCopies(all.size(), new int[] {1});
    assertThat(PiecedSentence.windows(all, pieces, most))
        .isEqualTo(Arrays.stream(starts.split(" ", -1)).map(Integer::valueOf).toList());
  }

  @Test
  void countsThePiecesAndNotTheWords() {
    List<int[]> pieces = List.of(new int[2], new int[2], new int[2], new int[1]);
    assertThat(PiecedSentence.windows(List.of("a", "b", "c", "d"), pieces, 4))
        .containsExactly(0, 2);
    assertThat(PiecedSentence.windows(List.of("a", "b", "c", "d"), pieces, 7)).containsExactly(0);
  }
}
