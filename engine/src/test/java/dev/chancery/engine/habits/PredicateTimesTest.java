package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year/NN/3/nmod:unmarked is/VBZ/3/cop the/DT/3/det jubilee/NN/-1/root | 3/obl:unmarked 3/cop 3/det -1/root
          is/VBZ/1/cop meeting/NN/-1/root July/NNP/1/nmod:unmarked             | 1/cop -1/root 1/nmod:unmarked
          July/NNP/1/nmod:unmarked meeting/NN/-1/root                          | 1/nmod:unmarked -1/root
          """)
  void aTimeBeforeTheCopulaIsOfWhatIsSaid(String words, String tree) {
    assertThat(WordTable.tree(PredicateTimes.told(WordTable.words(words)))).isEqualTo(tree);
  }
}
