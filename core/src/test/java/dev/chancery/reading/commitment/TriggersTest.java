package dev.chancery.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Modality;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words that announce an act, as the program ships them.
final class TriggersTest {

  private final Triggers triggers = Triggers.load();

  @ParameterizedTest
  @CsvSource({
    "plan, VBZ, PLANNED",
    "intend, VBZ, PLANNED",
    "schedule, VBN, PLANNED",
    "pledge, VBD, PROMISED",
    "vow, VBD, PROMISED",
    "commit, VBN, PROMISED",
    "hope, VBZ, HOPED",
    "look, VBZ, HOPED",
    "expect, VBN, EXPECTED",
    "due, JJ, EXPECTED",
    "commitment, NN, PROMISED",
    "plan, NN, PLANNED"
  })
  void aWordAnnouncesMoreOrLessFirmly(String lemma, String tag, Modality modality) {
    assertThat(triggers.of(word(lemma, tag))).contains(modality);
  }

  @ParameterizedTest
  @CsvSource({"say, VBD", "walk, VBD", "hope, NN", "house, NN", "blue, JJ", "due, NN"})
  void otherWordsAnnounceNothing(String lemma, String tag) {
    assertThat(triggers.of(word(lemma, tag))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"visit", "build", "sign", "send", "deliver", "resign", "continue"})
  void theseTellAnAct(String lemma) {
    assertThat(triggers.act(word(lemma, "VB"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"be", "have", "need", "know", "become", "seem", "die", "like"})
  void theseTellNone(String lemma) {
    assertThat(triggers.act(word(lemma, "VB"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NN", "JJ", "RB"})
  void onlyAVerbTellsAnAct(String tag) {
    assertThat(triggers.act(word("visit", tag))).isFalse();
  }

  private static Token word(String lemma, String tag) {
    return new Token(
        0, new Span(0, lemma.length()), lemma, lemma, "X", tag, -1, "root", NameKind.NONE);
  }
}
