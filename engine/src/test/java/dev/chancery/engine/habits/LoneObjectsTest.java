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
          handed/VBD/-1/root over/RP/0/compound:prt aid/NN/0/obl       | -1/root 0/compound:prt 0/obj
          gave/VBD/-1/root in/RP/0/compound:prt to/IN/3/case us/PRP/0/obl | -1/root 0/compound:prt 3/case 0/obl
          took/VBD/-1/root off/RP/0/compound:prt on/IN/3/case Monday/NNP/0/obl | -1/root 0/compound:prt 3/case 0/obl
          """)
  void callsTheOnlyObjectDirect(String words, String tree) {
    assertThat(WordTable.tree(LoneObjects.direct(WordTable.words(words)))).isEqualTo(tree);
  }
}
