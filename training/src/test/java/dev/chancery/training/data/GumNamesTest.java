package dev.chancery.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.evaluation.treebank.TreebankSentence;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GumNamesTest {

  private final GumNames names = new GumNames(NameLabels.of("gum"));

  @Test
  void takesTheProperNounsAroundTheHead() throws IOException {
    assertThat(
            labels(
                """
                the DET DT 2 det Entity=(8-organization-new-nn-cf3-sgl
                University PROPN NNP 0 root _
                of ADP IN 4 case _
                Oslo PROPN NNP 2 nmod Entity=(9-place-new-nn-cf4-sgl)
                which PRON WDT 6 nsubj _
                grew VERB VBD 2 acl:relcl Entity=8)
                """))
        .containsExactly("O", "B-organisation", "I-organisation", "I-organisation", "O", "O");
  }

  @Test
  void takesNoMentionWithoutAProperNounForAHead() throws IOException {
    assertThat(
            labels(
                """
                Oslo PROPN NNP 2 compound Entity=(1-event-new-nn-cf1-sgl(2-place-new-nn-cf2-sgl)
                talks NOUN NNS 0 root Entity=1)
                """))
        .containsExactly("B-place", "O");
  }

  @Test
  void leavesTitlesOfPersonsOut() throws IOException {
    assertThat(
            labels(
                """
                President PROPN NNP 0 root Entity=(1-person-new-nn-cf1-sgl
                Ada PROPN NNP 1 flat _
                Berg PROPN NNP 1 flat Entity=1)
                """))
        .containsExactly("O", "B-person", "I-person");
  }

  @Test
  void leavesOpenWhetherNationalitiesAreNames() throws IOException {
    assertThat(
            labels(
                """
                Many ADJ JJ 3 amod Entity=(1-person-new-nn-cf1-sgl
                Spanish ADJ JJ 3 amod _
                Basques PROPN NNPS 0 root Entity=1)
                """))
        .containsExactly("O", "", "");
  }

  @Test
  void takesTimesForNoNames() throws IOException {
    assertThat(labels("May PROPN NNP 0 root Entity=(1-time-new-nn-cf1-sgl)")).containsExactly("O");
  }

  private List<String> labels(String lines) throws IOException {
    TreebankSentence sentence = Lines.sentence(lines);
    return names.labels(sentence, Mentions.in(sentence));
  }
}
