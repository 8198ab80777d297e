package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddresseesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          tell/VBP/-1/root Ann/NNP/2/compound= talks/NNS/3/nsubj failed/VBD/0/ccomp                       | -1/root 0/iobj 3/nsubj 0/ccomp
          tell/VBP/-1/root the/DT/3/det Ann/NNP/3/compound= talks/NNS/4/nsubj failed/VBD/0/ccomp          | -1/root 2/det 0/iobj 4/nsubj 0/ccomp
          tell/VBP/-1/root Ann/NNP/2/amod= Lee/NNP/3/compound= talks/NNS/4/nsubj failed/VBD/0/ccomp       | -1/root 2/amod 0/iobj 4/nsubj 0/ccomp
          tell/VBP/-1/root state/NN/2/compound radio/NN/4/nsubj talks/NNS/4/nsubj failed/VBD/0/ccomp      | -1/root 2/compound 0/iobj 4/nsubj 0/ccomp
          tell/VBP/-1/root voters/NNS/3/iobj talks/NNS/3/nsubj failed/VBD/0/ccomp                         | -1/root 0/iobj 3/nsubj 0/ccomp
          tell/VBP/-1/root al/NNP/2/compound= Lee/NNP/0/flat= talks/NNS/4/nsubj failed/VBD/0/ccomp        | -1/root 2/compound 0/iobj 4/nsubj 0/ccomp
          """)
  void whoIsToldIsNotWhatIsTold(String words, String tree) {
    assertThat(WordTable.tree(Addressees.told(WordTable.words(words)))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          tell/VBP/-1/root Ann/NNP/0/iobj= Lee/NNP/3/compound= talks/NNS/4/nsubj failed/VBD/0/ccomp
          tell/VBP/-1/root Ann/NNP/0/obj= that/IN/4/mark talks/NNS/4/nsubj failed/VBD/0/ccomp
          tell/VBP/-1/root talks/NNS/2/nsubj failed/VBD/0/ccomp
          said/VBD/-1/root Ann/NNP/2/compound= talks/NNS/3/nsubj failed/VBD/0/ccomp
          tell/VBP/-1/root Ann/NNP/2/nsubj= failed/VBD/0/ccomp
          """)
  void whoIsToldAlreadyStays(String words) {
    String before = WordTable.tree(WordTable.words(words));
    assertThat(WordTable.tree(Addressees.told(WordTable.words(words)))).isEqualTo(before);
  }
}
