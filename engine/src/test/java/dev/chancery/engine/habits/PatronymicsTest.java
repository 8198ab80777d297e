package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PatronymicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Omar/NNP/2/nsubj= bin/NNP/0/flat= Said/VBD/-1/root died/VBD/2/ccomp in/IN/5/case May/NNP/3/obl | 3/nsubj 0/flat 0/flat -1/root 5/case 3/obl
          met/VBD/-1/root Omar/NNP/3/nsubj= ibn/NNP/1/flat= Said/VBD/0/ccomp                             | -1/root 0/ccomp 1/flat 1/flat
          Omar/NNP/4/nsubj= bin/NNP/0/flat= Said/VBD/0/acl Ali/NNP/0/flat= met/VBD/-1/root               | 4/nsubj 0/flat 0/flat 0/flat -1/root
          """)
  void whatFollowsSonOfIsAName(String words, String tree) {
    assertThat(WordTable.tree(Patronymics.joined(WordTable.words(words)))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Omar/NNP/2/nsubj= bin/NNP/0/flat= said/VBD/-1/root so/RB/2/advmod
          the/DT/1/det bin/NN/2/nsubj Said/VBD/-1/root
          Omar/NNP/1/nsubj= Said/VBD/-1/root so/RB/1/advmod
          """)
  void aVerbStaysAVerb(String words) {
    String before = WordTable.tree(WordTable.words(words));
    assertThat(WordTable.tree(Patronymics.joined(WordTable.words(words)))).isEqualTo(before);
  }
}
