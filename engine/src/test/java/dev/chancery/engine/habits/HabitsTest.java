package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitsTest {

  private static final Habits HABITS = Habits.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Minister/NNP/1/nmod:desc Ann/NNP/3/nsubj Lee/NNP/1/flat left/VBD/-1/root | 2/compound 2/compound 3/nsubj -1/root
          Ann/NNP/3/nsubj Mary/NNP/0/flat Lee/NNP/0/flat left/VBD/-1/root          | 2/compound 2/compound 3/nsubj -1/root
          Ann/NNP/-1/root Lee/NNP/0/flat ,/,/3/punct envoy/NN/0/appos              | 1/compound -1/root 3/punct 1/appos
          of/IN/1/case Ann/NNP/3/nmod:poss Lee/NNP/1/flat car/NN/-1/root           | 2/case 2/compound 3/nmod:poss -1/root
          Figure/NN/-1/root 3/CD/0/flat                                            | -1/root 0/flat
          Figure/NNP/-1/root 3/CD/0/flat                                           | -1/root 0/flat
          United/NNP/1/amod States/NNPS/-1/root                                    | 1/compound -1/root
          204th/NNP/1/compound Day/NNP/-1/root                                     | 1/amod -1/root
          204th/NNP/1/amod Day/NNP/-1/root                                         | 1/amod -1/root
          united/JJ/1/amod front/NN/-1/root                                        | 1/amod -1/root
          met/VBD/-1/root last/JJ/2/amod week/NN/0/obl:unmarked                    | -1/root 2/amod 0/obl:tmod
          met/VBD/-1/root in/IN/2/case May/NNP/0/obl                               | -1/root 2/case 0/obl
          30/CD/1/nummod July/NNP/-1/root 2025/CD/1/nmod:unmarked                  | 1/nummod -1/root 1/nmod:tmod
          """)
  void tellsTreesAsTheReadingIsUsedToThem(String words, String tree) {
    assertThat(WordTable.tree(HABITS.of(WordTable.words(words)))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource({
    "our, PRP$, we",
    "its, PRP$, it",
    "people, NNS, person",
    "people, NN, people",
    "her, PRP, her",
    "measle, NNS, measles",
    "States, NNPS, States",
    "states, NNS, states",
    "treaty, NN, treaty"
  })
  void tellsLemmasAsTheReadingIsUsedToThem(String lemma, String tag, String expected) {
    assertThat(HABITS.of(WordTable.words(lemma + "/" + tag + "/-1/root")).getFirst().lemma())
        .isEqualTo(expected);
  }
}
