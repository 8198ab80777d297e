package dev.chancery.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a line is by its looks: a heading, a dateline, a point of a list, a speaker's words.
final class LineLooksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru and Chile Sign a Pact",
        "PERU AND CHILE SIGN A PACT",
        "The Road to the U.S.",
        "Ports of Peru",
        "Background",
        "Trade talks"
      })
  void headingsAreShortAndHaveNoStop(String line) {
    assertThat(HeadingShape.fits(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru and Chile signed a pact.",
        "Peru and Chile have signed a pact on trade",
        "“Peru and Chile Sign a Pact.”",
        "what Peru Wants",
        "They said:",
        "Peru, Chile,",
        "1953",
        "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen"
      })
  void sentencesAreNoHeadings(String line) {
    assertThat(HeadingShape.fits(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERU AND CHILE | true
          PERU and CHILE | false
          UN 12          | false
          1953           | false
          """)
  void capitalsAreMoreThanAnAbbreviation(String line, boolean capitals) {
    assertThat(HeadingShape.isInCapitals(line)).isEqualTo(capitals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          LIMA, July 29 (Rivernews) — Peru met Chile.   | Peru met Chile.
          LIMA — Peru met Chile.                        | Peru met Chile.
          Lima, 29 July 2025 - Peru met Chile.          | Peru met Chile.
          Lima (Rivernews) -- “We met,” Peru said.      | “We met,” Peru said.
          LIMA, Peru — It met Chile.                    | It met Chile.
          Lima — Peru met Chile.                        | Lima — Peru met Chile.
          Peru met Chile — a friend — in Lima.          | Peru met Chile — a friend — in Lima.
          LIMA — and other towns — met.                 | LIMA — and other towns — met.
          """)
  void datelinesStandBeforeTheFirstWords(String line, String rest) {
    assertThat(line.substring(DatelinePrefix.length(line))).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          - Peru met Chile     | Peru met Chile
          •Peru met Chile      | Peru met Chile
          12. Peru met Chile   | Peru met Chile
          (iv) Peru met Chile  | Peru met Chile
          b) Peru met Chile    | Peru met Chile
          -Peru met Chile      | -Peru met Chile
          1953. Peru met Chile | 1953. Peru met Chile
          (see) Peru met Chile | (see) Peru met Chile
          """)
  void bulletsStandBeforePoints(String line, String rest) {
    assertThat(line.substring(Bullet.length(line))).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          We met. (Laughter.) We left.      | We met.#We left.
          (Applause.) We left.              | We left.
          We met. [Inaudible] We left.      | We met.#We left.
          We (laughter) met.                | We (laughter) met.
          We met. (It was late.) We left.   | We met. (It was late.) We left.
          We met. (LAUGHTER)                | We met.
          (Crosstalk.)                      | ""
          """)
  void notesOfTheStageWereSaidByNobody(String line, String kept) {
    assertThat(
            StageNotes.without(Line.of(line, 0, line.length())).stream()
                .map(Line::text)
                .collect(Collectors.joining("#")))
        .isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          SECRETARY RUIZ: We met.      | SECRETARY RUIZ | We met.
          MR. STONE (Chile): We met.   | MR. STONE      | We met.
          QUESTION: Did you meet?      | QUESTION       | Did you meet?
          Q: Did you meet?             | Q              | Did you meet?
          A. We met.                   | A              | We met.
          ((Ana Ruiz)) We met.         | Ana Ruiz       | We met.
          """)
  void labelsNameTheSpeaker(String line, String label, String body) {
    SpeakerLabel found = SpeakerLabel.in(line).orElseThrow();
    assertThat(line.substring(found.start(), found.end())).isEqualTo(label);
    assertThat(line.substring(found.body())).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOTE: We met.",
        "FACT SHEET: Ports of Peru",
        "Peru met Chile: a report",
        "A: we met",
        "12:30 We met.",
        "We met."
      })
  void otherLabelsNameNobody(String line) {
    assertThat(SpeakerLabel.in(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ambassador Ruiz         | true
          Question                | true
          Question Two            | true
          The Ambassador          | true
          The Ambassador of Peru  | true
          Senior Official         | true
          Ambassador              | false
          Ruiz                    | false
          The Ruiz                | false
          Ambassador of Peru      | false
          Ambassador's Plan       | false
          Foreign Affairs         | false
          """)
  void wordsTellWhetherALabelIsThatOfASpeaker(String label, boolean speaker) {
    assertThat(SpeakerWords.areIn(label)).isEqualTo(speaker);
  }
}
