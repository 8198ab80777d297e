package dev.chancery.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clauses of trees that are written as `word/TAG/relation/head`, heads counted from 0.
final class ClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Peru/NNP/nsubj/1 agreed/VBD/root/-1                                                      ; 1 ; Peru
          Peru/NNP/nsubj/1 came/VBD/root/-1 and/CC/cc/3 agreed/VBD/conj/1                          ; 3 ; Peru
          Peru/NNP/nsubj/1 wants/VBZ/root/-1 to/TO/mark/3 agree/VB/xcomp/1                         ; 3 ; Peru
          Peru/NNP/nsubj/1 left/VBD/root/-1 ,/,/punct/3 adding/VBG/advcl/1                         ; 3 ; Peru
          envoys/NNS/nsubj/3 who/WP/nsubj/2 agreed/VBD/acl:relcl/0 left/VBD/root/-1                ; 2 ; envoys
          envoys/NNS/nsubj/2 sent/VBN/acl/0 left/VBD/root/-1                                       ; 1 ; envoys
          Peru/NNP/nsubj/1 met/VBD/root/-1 Chile/NNP/obj/1 and/CC/cc/4 agreed/VBD/conj/2           ; 4 ; Peru
          Peru/NNP/nsubj/1 said/VBD/root/-1 agree/VB/ccomp/1                                       ; 2 ; nobody
          agree/VB/root/-1                                                                         ; 0 ; nobody
          """)
  void borrowsItsSubjectFromTheVerbsAboveIt(String words, int verb, String subject) {
    Sentence sentence = sentence(words);
    Clause clause = new Clause(sentence, sentence.token(verb));
    assertThat(clause.subject().map(Token::text).orElse("nobody")).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Peru/NNP/nsubj/3 did/VBD/aux/3 not/RB/advmod/3 agree/VB/root/-1     ; 3 ; true
          Peru/NNP/nsubj/2 never/RB/advmod/2 agreed/VBD/root/-1               ; 2 ; true
          Peru/NNP/nsubj/1 agreed/VBD/root/-1 not/RB/advmod/1                 ; 1 ; false
          Peru/NNP/nsubj/1 agreed/VBD/root/-1                                 ; 1 ; false
          """)
  void isDeniedByAWordBeforeIt(String words, int verb, boolean negated) {
    Sentence sentence = sentence(words);
    assertThat(new Clause(sentence, sentence.token(verb)).negated()).isEqualTo(negated);
  }

  @Test
  void knowsPassiveAndModal() {
    Sentence sentence =
        sentence("pact/NN/nsubj:pass/3 will/MD/aux/3 be/VB/aux:pass/3 signed/VBN/root/-1");
    Clause clause = new Clause(sentence, sentence.token(3));
    assertThat(clause.passive()).isTrue();
    assertThat(clause.modal()).contains("will");
    assertThat(clause.infinitive()).isFalse();
    assertThat(clause.auxiliaries()).extracting(Token::text).containsExactly("will", "be");
    assertThat(clause.ownSubject()).map(Token::text).contains("pact");
  }

  @Test
  void knowsInfinitiveAndMarker() {
    Sentence sentence =
        sentence(
            "Peru/NNP/nsubj/1 waits/VBZ/root/-1 if/IN/mark/3 asked/VBN/advcl/1 to/TO/mark/5"
                + " sign/VB/xcomp/3");
    Clause asked = new Clause(sentence, sentence.token(3));
    Clause sign = new Clause(sentence, sentence.token(5));
    assertThat(asked.marker()).contains("if");
    assertThat(asked.infinitive()).isFalse();
    assertThat(sign.marker()).isEmpty();
    assertThat(sign.infinitive()).isTrue();
    assertThat(sign.passive()).isFalse();
    assertThat(sign.modal()).isEmpty();
  }

  @Test
  void isPartOfATreeThatCanBeWalked() {
    Sentence sentence =
        sentence(
            "talks/NNS/nsubj/4 with/IN/case/3 old/JJ/amod/3 foes/NNS/nmod/0 failed/VBD/root/-1");
    Token talks = sentence.token(0);
    Token foes = sentence.token(3);
    assertThat(sentence.subtree(talks)).extracting(Token::index).containsExactly(0, 1, 2, 3);
    assertThat(sentence.subtree(foes)).extracting(Token::index).containsExactly(1, 2, 3);
    assertThat(sentence.subtreeSpan(foes)).isEqualTo(sentence.span(1, 4));
    assertThat(sentence.dominates(talks, sentence.token(2))).isTrue();
    assertThat(sentence.dominates(foes, talks)).isFalse();
    assertThat(sentence.dominates(foes, foes)).isTrue();
    assertThat(sentence.marker(foes)).contains("with");
    assertThat(sentence.marker(talks)).isEmpty();
    assertThat(sentence.head(sentence.root())).isEmpty();
    assertThat(sentence.head(foes)).isEqualTo(Optional.of(talks));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          nsubj:pass, nsubj,      true
          nsubj,      nsubj,      true
          nsubj,      nsubj:pass, false
          nsubjx,     nsubj,      false
          obl,        nsubj,      false
          """)
  void takesSubtypesOfARelation(String relation, String asked, boolean is) {
    Token word = sentence("Peru/NNP/" + relation + "/1 agreed/VBD/root/-1").token(0);
    assertThat(word.is(asked)).isEqualTo(is);
    assertThat(word.isOneOf("punct", asked)).isEqualTo(is);
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      tokens.add(token(tokens.size(), List.of(word.split("/", -1))));
    }
    return new Sentence(0, 0, tokens);
  }

  private static Token token(int at, List<String> parts) {
    String word = parts.getFirst();
    return new Token(
        at,
        new Span(9 * at, 9 * at + word.length()),
        word,
        word,
        "X",
        parts.get(1),
        Integer.parseInt(parts.get(3)),
        parts.get(2),
        NameKind.NONE);
  }
}
