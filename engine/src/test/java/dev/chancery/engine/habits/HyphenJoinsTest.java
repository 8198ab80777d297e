package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenJoinsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a/DT/4/det high/JJ/3/amod ~-/HYPH/3/punct ~level/NN/4/amod talk/NN/-1/root  | a/DT/2/det high-level/JJ/2/amod talk/NN/-1/root
          Omar/NNP/3/nsubj al/NNP/0/flat ~-/HYPH/1/punct left/VBD/-1/root            | Omar/NNP/3/nsubj al/NNP/0/flat -/HYPH/1/punct left/VBD/-1/root
          Omar/NNP/4/nsubj al/NNP/0/flat ~-/HYPH/3/punct ~Harbi/NNP/0/flat left/VBD/-1/root | Omar/NNP/2/nsubj al-Harbi/NNP/0/flat left/VBD/-1/root
          COVID/NN/-1/root ~-/HYPH/2/punct ~19/CD/0/nummod                           | COVID-19/NN/-1/root
          9/CD/-1/root ~-/SYM/2/case ~10/CD/0/nmod May/NNP/0/dep                     | 9-10/CD/-1/root May/NNP/0/dep
          a/NN/-1/root ~-/HYPH/2/punct ~b/NN/0/nmod ~-/HYPH/4/punct ~c/NN/0/nmod     | a-b-c/NN/-1/root
          he/PRP/1/nsubj left/VBD/-1/root -/:/3/punct why/WRB/1/advmod               | he/PRP/1/nsubj left/VBD/-1/root -/:/3/punct why/WRB/1/advmod
          go/VB/-1/root one/CD/0/nummod ~-/HYPH/1/punct ~day/NN/4/obl trip/NN/1/nmod | go/VB/-1/root one-day/CD/0/nummod trip/NN/1/nmod
          do/VB/-1/root ~n't/RB/0/advmod                                             | do/VB/-1/root n't/RB/0/advmod
          -/NFP/1/punct ~Peru/NNP/-1/root                                            | -/NFP/1/punct Peru/NNP/-1/root
          """)
  void joinsWhatHyphensHoldTogether(String words, String joined) {
    assertThat(
            HyphenJoins.joined(WordTable.words(words)).stream()
                .map(word ->
                    "%s/%s/%d/%s".formatted(word.text(), word.tag(), word.head(), word.relation()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "Pro/IN/2/compound ~-/HYPH/2/punct ~Rome/NNP/-1/root, Pro-Rome",
    "Life/NN/2/compound ~-/HYPH/2/punct ~Saving/VBG/-1/amod, life-saving",
    "Co/XX/2/compound ~-/HYPH/2/punct ~host/NN/-1/root, co-host",
  })
  void namesKeepTheirCapitalsAndOtherWordsDoNot(String words, String lemma) {
    assertThat(HyphenJoins.joined(WordTable.words(words)).getFirst().lemma()).isEqualTo(lemma);
  }
}
