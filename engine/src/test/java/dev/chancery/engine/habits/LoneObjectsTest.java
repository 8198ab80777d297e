package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneObjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          asked/VBD/-1/root them/PRP/0/iobj to/TO/3/mark go/VB/0/xcomp | -1/root 0/obj 3/mark 0/xcomp
          gave/VBD/-1/root them/PRP/0/iobj aid/NN/0/obj                | -1/root 0/iobj 0/obj
          saw/VBD/-1/root aid/NN/0/obj                                 | -1/root 0/obj
          """)
  void callsTheOnlyObjectDirect(String words, String tree) {
    assertThat(WordTable.tree(LoneObjects.direct(WordTable.words(words)))).isEqualTo(tree);
  }
}
