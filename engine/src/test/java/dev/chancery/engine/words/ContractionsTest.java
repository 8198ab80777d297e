package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContractionsTest {

  private static final Contractions CONTRACTIONS = Contractions.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          cannot    | 3 3
          CANNOT    | 3 3
          dunno     | 2 1 2
          'tis      | 2 2
          ’Twas     | 2 3
          don't     | 2 3
          don`t     | 2 3
          DON’T     | 2 3
          Peru's    | 4 2
          they've   | 4 3
          wouldn't've | 8 3
          """)
  void arePartedWhereTheirWordsMeet(String word, String lengths) {
    assertThat(CONTRACTIONS.lengths(word))
        .containsExactlyElementsOf(
            Arrays.stream(lengths.split(" ", -1)).map(Integer::valueOf).toList())
        .satisfies(parts ->
            assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(word.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"treaty", "'s", "n't", "cannon", "cont'd", "'em", "O'Brien", "ministers'"})
  void otherWordsStayWhole(String word) {
    assertThat(CONTRACTIONS.lengths(word)).containsExactly(word.length());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      textBlock =
          """
          'em,    true,  false
          ’EM,    true,  false
          'tis,   true,  false
          's,     false, true
          ’S,     false, true
          n't,    false, true
          -n't,   false, false
          'treaty, false, false
          """)
  void aWordIsToldFromTheEndOfOne(String word, boolean known, boolean ending) {
    assertThat(CONTRACTIONS.isKnown(word)).isEqualTo(known);
    assertThat(CONTRACTIONS.isEnding(word)).isEqualTo(ending);
  }
}
