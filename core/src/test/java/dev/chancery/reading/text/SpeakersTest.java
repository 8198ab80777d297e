package dev.chancery.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels of speakers in transcripts that are not written in capitals.
final class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Secretary of State Ana B. Torres: Good morning.   | Secretary of State Ana B. Torres
          U.S. Secretary of State Ana Torres: Good morning. | U.S. Secretary of State Ana Torres
          Under Secretary Roe: Good morning.                | Under Secretary Roe
          Secretary-General Roe: Good morning.              | Secretary-General Roe
          Assistant Secretary-General Roe: Good morning.    | Assistant Secretary-General Roe
          President Ana von der Example: Good morning.      | President Ana von der Example
          Minister al-Example: Good morning.                | Minister al-Example
          Crown Prince bin Example: Good morning.           | Crown Prince bin Example
          Co-Chair Li: Good morning.                        | Co-Chair Li
          Lt. Gen. Roe: Good morning.                       | Lt. Gen. Roe
          Amb. Torres-Example: Good morning.                | Amb. Torres-Example
          PM Torres: Good morning.                          | PM Torres
          Mr Roe: Good morning.                             | Mr Roe
          Foreign Minister Torres : Good morning.           | Foreign Minister Torres
          Ms. Torres: — and so on.                          | Ms. Torres
          Ms. Torres: 'Never,' she told me.                 | Ms. Torres
          Jo Roe (Department Spokesperson): Good morning.   | Jo Roe
          Foreign Ministry Spokesperson: Good morning.      | Foreign Ministry Spokesperson
          Senior State Department Official: Good morning.   | Senior State Department Official
          Senior Official Two: Good morning.                | Senior Official Two
          Official: Good morning.                           | Official
          Question 1: When?                                 | Question
          Reporter #2: When?                                | Reporter
          The Moderator: When?                              | The Moderator
          The Prime Minister: Soon.                         | The Prime Minister
          The President of Peru: Soon.                      | The President of Peru
          Secretary Torres:                                 | Secretary Torres
          Question:                                         | Question
          """)
  void knowsWhoIsNamedByOfficeOrRole(String line, String speaker) {
    assertThat(speakerOf(line)).contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister: The office stays empty.",
        "Secretary of State: Ana Torres",
        "Secretary General: The office stays empty.",
        "Minister for Trade:",
        "General Assembly: The session opens on Monday.",
        "The General Assembly: The session opens on Monday.",
        "General Elections: Peru votes on Monday.",
        "Host Country: Peru",
        "Official Language: Spanish",
        "Student Visas: The embassy issues them.",
        "Question Time: The minister answers.",
        "Key Question: When will they sign?",
        "The Question: When will they sign?",
        "President Torres’s Plan: Two ports open.",
        "Prime Minister's Office: The plan stands.",
        "The Envoy Programme: Two ports open.",
        "Jo Roe (Lima): Good morning.",
        "Energy (Minister Roe): The sides agree.",
        "Priority 1: Trade.",
        "Secretary Torres: what she wants",
        "Secretary Torres – Good morning.",
      })
  void takesNoPointOfASheetForASpeaker(String line) {
    assertThat(speakerOf(line)).isEmpty();
  }

  @Test
  void letsALabelOnALineOfItsOwnSpeakForTheNext() {
    FrozenText text = FrozenText.of("Secretary Torres:\n\nWe agreed.\n\nMs. Roe:\n\nWe did not.");
    assertThat(Layout.of(text).blocks())
        .extracting(block -> text.quote(block.span()), block -> text.quote(speaker(block)))
        .containsExactly(
            Tuple.tuple("We agreed.", "Secretary Torres"), Tuple.tuple("We did not.", "Ms. Roe"));
  }

  @Test
  void startsWhatIsSaidBehindTheLabel() {
    String line = "Jo Roe (Spokesperson):  Good morning.";
    assertThat(Speakers.of(line).label(line))
        .contains(new SpeakerLabel(0, "Jo Roe".length(), line.indexOf("Good")));
  }

  private static Optional<String> speakerOf(String line) {
    return Speakers.of(line).label(line).map(label -> line.substring(label.start(), label.end()));
  }

  private static Span speaker(Block block) {
    return Objects.requireNonNull(block.speaker());
  }
}
