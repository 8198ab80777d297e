package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> PIECES =
      List.of(
          "[PAD]",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "un",
          "##ratified",
          "##rat",
          "treaty",
          "-",
          "'",
          "s",
          "$",
          "5",
          "elysee",
          "kim",
          "hee",
          "##sang",
          "sang",
          "外",
          "[",
          "]",
          "mask",
          "a",
          "##a",
          "...");

  private static final WordPieces WORD_PIECES = new WordPieces(new Vocabulary(PIECES));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          treaty       | treaty
          Treaty       | treaty
          unratified   | un ##ratified
          Hee-Sang     | hee - sang
          heesang      | hee ##sang
          treaty's     | treaty ' s
          $5           | $ 5
          Élysée       | elysee
          ÉLYSÉE       | elysee
          外treaty外   | 外 treaty 外
          kim\u00A0hee | kim hee
          kim\u200B    | kim
          unrata       | un ##rat ##a
          untreaty     | [UNK]
          unxyz-treaty | [UNK] - treaty
          ratified     | [UNK]
          [MASK]       | [ mask ]
          ...          | [UNK] [UNK] [UNK]
          [PAD]        | [ [UNK] ]
          ##sang       | [UNK] [UNK] sang
          \u200B       | [UNK]
          """)
  void cutsAWordIntoTheLongestPieces(String word, String pieces) {
    assertThat(shown(WORD_PIECES, PIECES, word.translateEscapes())).isEqualTo(pieces);
  }

  @Test
  void takesAWordOfMoreThanAHundredLettersForUnknown() {
    assertThat(shown(WORD_PIECES, PIECES, "a".repeat(100))).startsWith("a ##a").endsWith("##a");
    assertThat(shown(WORD_PIECES, PIECES, "a".repeat(101))).isEqualTo("[UNK]");
  }

  @Test
  void findsEveryWholeWordOfTheShippedVocabulary() {
    Vocabulary shipped = Vocabulary.shipped();
    WordPieces pieces = new WordPieces(shipped);
    assertThat(pieces.of("agreement")).containsExactly(shipped.number("agreement"));
    assertThat(pieces.of("Agreement")).containsExactly(shipped.number("agreement"));
    assertThat(shipped.number(Vocabulary.PADDING)).isZero();
    assertThat(shipped.number(Vocabulary.BEGINNING)).isEqualTo(101);
    assertThat(shipped.number(Vocabulary.END)).isEqualTo(102);
  }

  @Test
  void refusesAVocabularyWithoutAPieceForTheUnknown() {
    assertThatThrownBy(() -> new Vocabulary(List.of("[PAD]", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }

  private static String shown(WordPieces wordPieces, List<String> names, String word) {
    return Arrays.stream(wordPieces.of(word)).mapToObj(names::get).collect(Collectors.joining(" "));
  }
}
