package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueToTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          due/JJ/-1/root to/IN/0/fixed arrive/VB/0/advcl      | -1/root 2/mark 0/xcomp
          he/PRP/4/nsubj was/VBD/4/cop due/JJ/-1/root to/IN/2/fixed go/VB/2/advcl | 2/nsubj 2/cop -1/root 4/mark 2/xcomp
          he/PRP/4/nsubj was/VBD/4/cop due/JJ/4/mark to/TO/2/fixed go/VB/-1/root  | 2/nsubj 2/cop -1/root 4/mark 2/xcomp
          due/IN/2/case to/IN/0/fixed rain/NN/-1/root         | 2/case 0/fixed -1/root
          want/VBP/-1/root to/TO/2/mark leave/VB/0/xcomp      | -1/root 2/mark 0/xcomp
          """)
  void aVerbIsMarkedByItsTo(String words, String tree) {
    assertThat(WordTable.tree(DueTo.mended(WordTable.words(words)))).isEqualTo(tree);
  }
}
