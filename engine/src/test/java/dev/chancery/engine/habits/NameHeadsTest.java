package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameHeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ann/NNP/2/nsubj Lee/NNP/0/flat left/VBD/-1/root                    | 1/compound 2/nsubj -1/root
          Ann/NNP/3/nsubj de/NNP/0/flat Lee/NNP/0/flat left/VBD/-1/root      | 2/compound 2/compound 3/nsubj -1/root
          the/DT/1/det Ann/NNP/3/nsubj Lee/NNP/1/flat left/VBD/-1/root       | 2/det 2/compound 3/nsubj -1/root
          Ann/NNP/-1/root Lee/NNP/0/flat ,/,/3/punct envoy/NN/0/appos        | 1/compound -1/root 3/punct 1/appos
          """)
  void theLastWordOfANameTakesItsPlaceAndWhatHungOnIt(String words, String tree) {
    assertThat(WordTable.tree(NameHeads.last(WordTable.words(words)))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Ann/NNP/2/nsubj Lee/NNP/0/appos left/VBD/-1/root
          Figure/NNP/-1/root 3/CD/0/flat
          king/NN/2/nsubj Said/NNP/0/flat fell/VBD/-1/root
          Lee/NNP/1/flat Ann/NNP/2/nsubj left/VBD/-1/root
          the/DT/1/det port/NN/-1/root
          """)
  void whatIsNoNameOfSeveralWordsStaysAsItIs(String words) {
    String before = WordTable.tree(WordTable.words(words));
    assertThat(WordTable.tree(NameHeads.last(WordTable.words(words)))).isEqualTo(before);
  }
}
