package dev.chancery.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartOfSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # tag | lemma | relation  | part of speech
          NNS   | talk  | nsubj     | NOUN
          NNP   | Lima  | nmod      | PROPN
          JJR   | large | amod      | ADJ
          CD    | 20    | nummod    | NUM
          CC    | and   | cc        | CCONJ
          DT    | the   | det       | DET
          DT    | this  | nsubj     | PRON
          PRP$  | its   | nmod:poss | PRON
          RB    | not   | advmod    | PART
          RB    | soon  | advmod    | ADV
          IN    | that  | mark      | SCONJ
          IN    | with  | case      | ADP
          TO    | to    | case      | ADP
          TO    | to    | mark      | PART
          MD    | will  | aux       | AUX
          VBD   | be    | cop       | AUX
          VBN   | be    | aux:pass  | AUX
          VBD   | sign  | root      | VERB
          UH    | oh    | discourse | INTJ
          $     | $     | dep       | SYM
          FW    | coup  | obj       | X
          .     | .     | punct     | PUNCT
          -LRB- | (     | punct     | X
          """)
  void followsFromTagLemmaAndRelation(String tag, String lemma, String relation, String upos) {
    assertThat(PartOfSpeech.of(tag, lemma, relation)).isEqualTo(upos);
  }
}
