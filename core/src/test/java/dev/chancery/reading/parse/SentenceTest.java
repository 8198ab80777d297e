package dev.chancery.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1 -1", "-1 0 1 2", "-1 -1", "3 3 3 -1"})
  void takesWordsThatHangOnOneAnotherAsATree(String heads) {
    List<Token> words = words(heads);
    assertThat(new Sentence(0, 0, words).subtree(words.getFirst())).contains(words.getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1 0", "-1 2 3 1"})
  void refusesAWordThatHangsOnItself(String heads) {
    assertThatThrownBy(() -> new Sentence(0, 0, words(heads)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hangs on itself");
  }

  @ParameterizedTest
  @CsvSource({
    "nsubj, nsubj, true",
    "nsubj:pass, nsubj, true",
    "nsubj:pass, nsubj:pass, true",
    "nsubj, nsubj:pass, false",
    "advmod, advcl, false",
    "objective, obj, false",
    "obj, obl, false"
  })
  void takesASubtypeForItsRelation(String relation, String asked, boolean holds) {
    Token word = new Token(0, new Span(0, 1), "x", "x", "NOUN", "NN", -1, relation, NameKind.NONE);
    assertThat(word.is(asked)).isEqualTo(holds);
  }

  @Test
  void looksForAChildOfAKind() {
    Sentence sentence = FlatSentence.of(List.of("has/VBZ", "met/VBN"), "Peru in May");
    Token verb = sentence.token(1);
    assertThat(sentence.anyChild(verb, child -> child.text().equals("has"))).isTrue();
    assertThat(sentence.anyChild(verb, child -> child.text().equals("has"), "aux")).isTrue();
    assertThat(sentence.anyChild(verb, child -> child.text().equals("has"), "obl")).isFalse();
    assertThat(sentence.anyChild(verb, child -> child.hasTag("CD", "NNP"), "aux", "obl")).isTrue();
    assertThat(sentence.anyChild(verb, child -> child.hasTag("CD"), "aux", "obl")).isFalse();
    assertThat(sentence.anyChild(sentence.token(0), child -> true)).isFalse();
  }

  private static List<Token> words(String heads) {
    List<Token> words = new ArrayList<>();
    for (String head : heads.split(" ", -1)) {
      int at = words.size();
      Span span = new Span(2 * at, 2 * at + 1);
      words.add(
          new Token(at, span, "w", "w", "X", "NN", Integer.parseInt(head), "dep", NameKind.NONE));
    }
    return words;
  }
}
