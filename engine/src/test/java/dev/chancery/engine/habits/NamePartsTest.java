package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.parse.NameKind;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ann/NNP/2/nsubj= Lee/NNP/0/flat left/VBD/-1/root                 | Ann Lee
          Ann/NNP/3/nsubj= de/NNP/0/flat Lee/NNP/0/flat left/VBD/-1/root   | Ann de Lee
          Ann/NNP/2/nsubj= Lee/NNP/0/appos left/VBD/-1/root                | Ann
          king/NN/1/nmod:desc Said/VBD/3/nsubj bin/NNP/1/flat= fell/VBD/-1/root | Said bin
          king/NN/1/nsubj Said/VBD/-1/root bin/NNP/1/obj=                  | bin
          Mount/NNP/2/nsubj Ann/NNP/0/flat fell/VBD/-1/root                |
          Ann/NNP/2/nsubj= ,/,/0/punct Lee/NNP/0/flat left/VBD/-1/root     | Ann
          Figure/NNP/-1/root 3/CD/0/flat                                   |
          """)
  void takesFlatPartsOfAPersonForThePerson(String words, String person) {
    String found =
        NameParts.agreed(WordTable.words(words)).stream()
            .filter(word -> word.name() == NameKind.PERSON)
            .map(word -> word.text())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(person == null ? "" : person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          the/DT/1/det Lee/NN/-1/root=  | DT NNP
          the/DT/1/det Lees/NNS/-1/root= | DT NNPS
          the/DT/1/det lee/NN/-1/root=  | DT NN
          the/DT/1/det Lee/NN/-1/root   | DT NN
          Lee/NN/-1/root=               | NN
          """)
  void takesCapitalNounsOfANameForNames(String words, String tags) {
    String found =
        NameParts.agreed(WordTable.words(words)).stream()
            .map(word -> word.tag())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(tags);
  }
}
