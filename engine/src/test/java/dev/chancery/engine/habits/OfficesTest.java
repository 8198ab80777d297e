package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Chief/NNP/3/nmod:desc of/IN/3/case State/NNP/3/nmod:desc Ann/NNP/5/nsubj= Lee/NNP/3/flat= left/VBD/-1/root | 3/nmod:desc 2/case 0/nmod 5/nsubj 3/flat -1/root
          Chief/NNP/3/nmod:desc of/IN/3/case State/NNP/0/nmod Ann/NNP/5/obl= Lee/NNP/3/flat= left/VBD/-1/root        | 3/nmod:desc 2/case 0/nmod 5/nsubj 3/flat -1/root
          Chief/NN/5/nsubj of/IN/2/case Trade/NNP/0/nmod Ann/NNP/2/flat= Lee/NNP/2/flat= left/VBD/-1/root            | 3/nmod:desc 2/case 0/nmod 5/nsubj 3/flat -1/root
          Chief/NN/3/nsubj Ann/NNP/0/appos= Lee/NNP/1/flat= left/VBD/-1/root                                         | 1/nmod:desc 3/nsubj 1/flat -1/root
          Chief/NN/4/nsubj ,/,/2/punct Ann/NNP/0/appos= Lee/NNP/2/flat= left/VBD/-1/root                             | 4/nsubj 2/punct 0/appos 2/flat -1/root
          saw/VBD/-1/root the/DT/2/det chief/NN/0/obj Ann/NNP/2/appos= now/RB/0/advmod                               | -1/root 3/det 3/nmod:desc 0/obj 0/advmod
          Secretary/NNP/5/nsubj of/IN/3/case State/NNP/3/nmod:desc Ann/NNP/0/nmod= Lee/NNP/3/flat= left/VBD/-1/root | 3/nmod:desc 2/case 0/nmod 5/nsubj 3/flat -1/root
          guest/NN/5/nsubj of/IN/3/case Chief/NNP/3/nmod:desc Ann/NNP/0/nmod= Lee/NNP/3/flat= left/VBD/-1/root | 5/nsubj 3/case 3/nmod:desc 0/nmod 3/flat -1/root
          with/IN/1/case Ann/NNP/2/obl= met/VBD/-1/root Tom/NNP/2/nsubj=                                             | 1/case 2/obl -1/root 2/nsubj
          of/IN/1/case Ann/NNP/3/nmod:poss= 's/POS/1/case home/NN/-1/root                                            | 1/case 3/nmod:poss 1/case -1/root
          Mount/NNP/2/nsubj Ann/NNP/0/flat fell/VBD/-1/root                                                          | 2/nsubj 0/flat -1/root
          Ann/NNP/2/nsubj= Lee/NNP/0/flat= left/VBD/-1/root                                                          | 2/nsubj 0/flat -1/root
          """)
  void putsOfficesUnderTheNamesBehindThem(String words, String tree) {
    assertThat(WordTable.tree(Offices.mended(WordTable.words(words)))).isEqualTo(tree);
  }
}
