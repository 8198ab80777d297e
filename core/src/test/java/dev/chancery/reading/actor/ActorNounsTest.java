package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.parse.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nouns of one word and of two, by their last word.
class ActorNounsTest {

  private static final ActorNouns NOUNS = ActorNouns.load();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          the central bank,   ORGAN,  true
          the river bank,     ORGAN,  false
          the central banks,  ORGAN,  true
          the activist,       OFFICE, true
          the Activist,       OFFICE, true
          the activist,       ORGAN,  false
          the harbour,        OFFICE, false
          """)
  void standForAnActorInARole(String words, Role role, boolean stand) {
    Sentence sentence = FlatSentence.of(words);
    assertThat(NOUNS.at(sentence, sentence.size() - 1, role).isPresent()).isEqualTo(stand);
  }

  @ParameterizedTest
  @CsvSource({"activist, false", "activists, true"})
  void sayWhetherTheyStandForSeveral(String word, boolean plural) {
    Noun noun = NOUNS.at(FlatSentence.of(word), 0, Role.OFFICE).orElseThrow();
    assertThat(noun.plural()).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({"activist, true", "Activists, true", "central, false", "harbour, false"})
  void areKnownInAnyForm(String word, boolean known) {
    assertThat(NOUNS.isNoun(FlatSentence.of(word), 0)).isEqualTo(known);
  }
}
