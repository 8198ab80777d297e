package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondObjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          killing/VBG/-1/root two/CD/0/obj wounding/VBG/0/conj ten/CD/0/obj | -1/root 0/obj 0/conj 2/obj
          killing/VBG/-1/root two/CD/0/obj wounding/VBG/0/conj ten/CD/2/obj | -1/root 0/obj 0/conj 2/obj
          met/VBD/-1/root spoke/VBD/0/conj them/PRP/0/obj                   | -1/root 0/conj 0/obj
          saw/VBD/-1/root us/PRP/0/obj ships/NNS/1/conj it/PRP/0/obj        | -1/root 0/obj 1/conj 0/obj
          """)
  void aSecondObjectIsOfTheVerbBeforeIt(String words, String tree) {
    assertThat(WordTable.tree(SecondObjects.placed(WordTable.words(words)))).isEqualTo(tree);
  }
}
