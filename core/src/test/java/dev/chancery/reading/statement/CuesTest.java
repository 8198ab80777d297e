package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The verbs of saying and the nouns for speakers, as the program ships them.
final class CuesTest {

  private final Cues cues = Cues.load();
  private final SpeakerNouns speakers = SpeakerNouns.load();

  @ParameterizedTest
  @CsvSource({
    "say, CLAUSE",
    "say, QUOTE",
    "reaffirm, OBJECT",
    "claim, INFINITIVE",
    "deny, GERUND",
    "tell, PERSON_CLAUSE",
    "urge, PERSON_INFINITIVE",
    "call, QUOTE"
  })
  void aVerbTakesItsComplements(String lemma, Complement complement) {
    assertThat(cue(lemma).orElseThrow().takes(complement)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"reaffirm, QUOTE", "announce, OBJECT"})
  void someVerbsTakeSeveral(String lemma, Complement complement) {
    assertThat(cue(lemma).orElseThrow().takes(complement)).isTrue();
    assertThat(cue(lemma).orElseThrow().takes().size()).isGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({"call, for", "call, on", "speak, about", "warn, of", "accuse, of", "object, to"})
  void prepositionsLeadIn(String lemma, String preposition) {
    assertThat(cue(lemma).orElseThrow().prepositions()).contains(preposition);
  }

  @ParameterizedTest
  @ValueSource(strings = {"walk", "build", "be", "seek", "know", "hear"})
  void otherVerbsTellNothing(String lemma) {
    assertThat(cue(lemma)).isEmpty();
  }

  @Test
  void aNounIsNoCueThoughItLooksLikeOne() {
    assertThat(cues.of(word("report", "NN"))).isEmpty();
    assertThat(cues.of(word("report", "VBD"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "raise, concern, true",
    "raise, hand, false",
    "deny, involvement, true",
    "deny, entry, false",
    "issue, statement, true",
    "issue, ticket, false",
    "praise, anything, true"
  })
  void someVerbsSpeakOnlyOfSomeNouns(String lemma, String noun, boolean speaks) {
    assertThat(cue(lemma).orElseThrow().speaksOf(word(noun, "NN"))).isEqualTo(speaks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"welcome", "condemn", "urge", "applaud", "congratulate", "reaffirm"})
  void sayingItOfOneselfDoesIt(String lemma) {
    assertThat(cue(lemma).orElseThrow().performative()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"say", "tell", "claim", "deny", "report"})
  void sayingItOfOneselfDoesNothingMore(String lemma) {
    assertThat(cue(lemma).orElseThrow().performative()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"official", "police", "spokeswoman", "witness", "government", "embassy"})
  void theseSpeakWithoutAName(String noun) {
    assertThat(speakers.person(word(noun, "NN"))).isTrue();
    assertThat(speakers.text(word(noun, "NN"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "study", "statement", "survey"})
  void textsSpeakForTheirAuthors(String noun) {
    assertThat(speakers.text(word(noun, "NN"))).isTrue();
    assertThat(speakers.person(word(noun, "NN"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"storm", "bridge", "price", "law", "stone"})
  void thingsDoNotSpeak(String noun) {
    assertThat(speakers.person(word(noun, "NN"))).isFalse();
    assertThat(speakers.text(word(noun, "NN"))).isFalse();
  }

  private Optional<Cue> cue(String lemma) {
    return cues.of(word(lemma, "VBD"));
  }

  private static Token word(String lemma, String tag) {
    return new Token(
        0, new Span(0, lemma.length()), lemma, lemma, "X", tag, -1, "root", NameKind.NONE);
  }
}
