package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the network chose, and what is made of it where a sentence has several windows.
final class ChoicesTest {

  @Test
  void areOfEveryWord() {
    assertThatThrownBy(() -> new Choices(Map.of(Head.UPOS, new int[] {1, 2, 3}), new int[] {-1, 0}))
        .hasMessageContaining("2 words")
        .hasMessageContaining("[1, 2, 3]");
  }

  @Test
  void tellWhatWasNotAskedFor() {
    Choices choices = new Choices(Map.of(Head.UPOS, new int[] {7, 0}), new int[] {-1, 0});
    assertThat(choices.label(Head.UPOS, 1)).isZero();
    assertThat(choices.label(Head.ENTITY, 1)).isEqualTo(-1);
  }

  @Test
  void keepTheirHeadsWhenTheArrayIsUsedAgain() {
    int[] heads = {1, -1};
    Choices choices = new Choices(Map.of(), heads);
    heads[0] = 9;
    assertThat(choices.head(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, root,  0, 3, 3, parataxis",
    "-1, root,  5, 0, 0, parataxis",
    " 0, nsubj, 5, 3, 5, nsubj",
    " 2, obj,   0, 1, 2, obj"
  })
  void aLaterWindowHangsOnTheRootOfTheFirst(
      int head, String relation, int words, int root, int newHead, String newRelation) {
    WordAnalysis word = new WordAnalysis("NOUN", "NN", "_", "O", head, relation);
    assertThat(word.behind(words, root))
        .isEqualTo(new WordAnalysis("NOUN", "NN", "_", "O", newHead, newRelation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          .      | true  | true
          “      | true  | true
          _      | true  | true
          —      | true  | true
          、     | true  | true
          $      | false | true
          ^`^    | false | true
          +      | false | true
          €      | false | false
          ×      | false | false
          a      | false | false
          5      | false | false
          🕊     | false | false
          """)
  void punctuationIsUnicodesWithTheSymbolsOfAscii(
      String sign, boolean punctuation, boolean splits) {
    int point = sign.codePointAt(0);
    assertThat(Punctuation.is(point)).isEqualTo(punctuation);
    assertThat(Punctuation.splits(point)).isEqualTo(splits);
  }
}
