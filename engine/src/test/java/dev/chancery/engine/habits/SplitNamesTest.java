package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SplitNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          met/VBD/-1/root Ann/NNP/0/obj= Lee/NNP/0/obj=                   | -1/root 0/obj 1/flat
          met/VBD/-1/root Ann/NNP/0/obj= de/NNP/0/obj= Lee/NNP/0/obj=     | -1/root 0/obj 1/flat 1/flat
          with/IN/1/case Ann/NNP/3/obl= Lee/NNP/3/obl= met/VBD/-1/root    | 1/case 3/obl 1/flat -1/root
          """)
  void twoPhrasesOfOneNameAreOne(String words, String tree) {
    assertThat(WordTable.tree(SplitNames.joined(WordTable.words(words)))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          gave/VBD/-1/root Ann/NNP/0/iobj= Lee/NNP/0/obj=
          met/VBD/-1/root Ann/NNP/0/obj= Lee/NNP/0/obj
          met/VBD/-1/root Ann/NNP/0/obj Lee/NNP/0/obj
          gave/VBD/-1/root Ann/NNP/0/obj= and/CC/3/cc Lee/NNP/0/obj=
          the/DT/2/det Ann/NNP/2/compound= Lee/NNP/-1/root=
          Ann/NNP/1/nsubj= met/VBD/-1/root Lee/NNP/1/obj=
          """)
  void whatIsTwoThingsStaysTwo(String words) {
    String before = WordTable.tree(WordTable.words(words));
    assertThat(WordTable.tree(SplitNames.joined(WordTable.words(words)))).isEqualTo(before);
  }
}
