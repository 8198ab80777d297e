package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a phrase that is passed over belongs to the noun that is joined with another behind it
          he/PRP/1/nsubj praised/VBD/-1/root deals/NNS/1/obj Monday/NNP/1/obl talks/NNS/2/conj | 1/nsubj -1/root 1/obj 2/nmod 2/conj
          # nothing passes over it
          he/PRP/1/nsubj praised/VBD/-1/root deals/NNS/1/obj talks/NNS/2/conj Monday/NNP/1/obl | 1/nsubj -1/root 1/obj 2/conj 1/obl
          # what passes over it joins verbs
          he/PRP/1/nsubj came/VBD/-1/root home/NN/1/obl Monday/NNP/1/obl left/VBD/1/conj      | 1/nsubj -1/root 1/obl 1/obl 1/conj
          # no conjunct but a clause passes over it
          met/VBD/-1/root envoys/NNS/0/obj Monday/NNP/0/obl who/WP/4/nsubj left/VBD/1/acl       | -1/root 0/obj 0/obl 4/nsubj 1/acl
          """)
  void phrasesThatAreCrossedGoToTheNounBeforeThem(String words, String tree) {
    assertThat(WordTable.tree(Crossings.mended(WordTable.words(words)))).isEqualTo(tree);
  }
}
