package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Certainty;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.Stretch;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ana Ruiz                | Ana Ruiz | Ruiz | YES
          Ruiz                    | Ana Ruiz | Ruiz | YES
          Ana María Ruiz          | Ana Ruiz | Ruiz | UNKNOWN
          A. Ruiz                 | Ana Ruiz | Ruiz | YES
          Dr. Ana Ruiz            | Ana Ruiz | Ruiz | YES
          Juan Ruiz               | Ana Ruiz | Ruiz | UNKNOWN
          Ana Soto                | Ana Ruiz | Ruiz | NO
          Juan Soto               | Ana Ruiz | Ruiz | NO
          Soto                    | Ana Ruiz | Ruiz | NO
          Abdel Fattah el-Sissi   | Abdel Fattah el-Sisi | el-Sisi | YES
          Sissi                   | Abdel Fattah el-Sisi | el-Sisi | UNKNOWN
          Kim Min-ho              | Kim Min-ho | Kim | YES
          Min-ho Kim              | Kim Min-ho | Kim | YES
          Ursula von der Leyen    | Ursula von der Leyen | von der Leyen | YES
          Von der Leyen           | Ursula von der Leyen | von der Leyen | YES
          RUIZ                    | Ana Ruiz | Ruiz | YES
          """)
  void isTheOneInOfficeOnlyWhereNamesAgree(
      String written, String person, String surname, Answer answer) {
    assertThat(PersonName.of(written).is(term(person, surname))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ana Ruiz Tuesday          | Ana Ruiz
          Ana Ruiz March 4          | Ana Ruiz
          Ana Ruiz.                 | Ana Ruiz
          Dr. Ana Ruiz              | Ana Ruiz
          Sir John Stone            | John Stone
          Gen. Prince Karl          | Karl
          Sirikit Stone             | Sirikit Stone
          """)
  void leavesOutTitlesAndDays(String words, String name) {
    assertThat(PersonName.of(words).written()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ana Ruiz spoke          | Ana Ruiz
          Ana Ruiz, who spoke     | Ana Ruiz
          Ursula von der Leyen is | Ursula von der Leyen
          Ana de la Cruz met      | Ana de la Cruz
          Ruiz’s plan             | Ruiz
          Sean O'Brien met        | Sean O'Brien
          """)
  void isReadToItsLastWord(String text, String name) {
    assertThat(PersonName.at(text, 0).map(MatchResult::group)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday was calm.",
        "The talks failed.",
        "Foreign Minister Ana Ruiz",
        "Security Council members",
        "talks with Ana",
        "Speaker Ana Ruiz",
        "III"
      })
  void isNoneOfOfficesBodiesAndDays(String text) {
    assertThat(PersonName.at(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz      | true
          Ruiz          | false
          von der Leyen | false
          A. Ruiz       | false
          Ruiz Jr.      | false
          """)
  void isInFullWithAGivenName(String written, boolean full) {
    assertThat(new PersonName(written).inFull()).isEqualTo(full);
  }

  private static Term term(String person, String surname) {
    return new Term(
        "PER",
        "president",
        person,
        surname,
        List.of(),
        new Stretch(Optional.empty(), Optional.empty()),
        Optional.empty(),
        new Ground("t.tsv", "test", LocalDate.EPOCH, Certainty.UNVERIFIED));
  }
}
