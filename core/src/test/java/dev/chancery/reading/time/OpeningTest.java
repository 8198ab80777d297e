package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a pattern needs at its first two places.
final class OpeningTest {

  private static final TimeLexicon LEXICON = new TimeLexicon();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the? early|late MONTH ; the early late ; early late MONTH
          MONTH ,? YEAR         ; MONTH          ; , YEAR
          from first=<any> to   ; from           ; <any>
          every !of UNIT        ; every          ; UNIT
          """)
  void isWhatMayStandAtTheFirstTwoPlaces(String pattern, String first, String second) {
    Opening opening = opening(pattern);
    assertThat(opening.first()).isEqualTo(Set.of(first.split(" ")));
    assertThat(opening.second()).isEqualTo(Set.of(second.split(" ")));
    assertThat(opening.anySecond()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MONTH       ; true
          MONTH YEAR? ; true
          YEAR !of    ; true
          the YEAR    ; false
          NUM UNIT    ; true
          """)
  void leavesTheSecondOpenWhereAMatchMayEndOrIsANumber(String pattern, boolean any) {
    assertThat(opening(pattern).anySecond()).isEqualTo(any);
  }

  @ParameterizedTest
  @CsvSource({"FEW UNIT, couple", "STAGE MONTH, end", "ERA in, war"})
  void knowsTheSecondWordsOfWhatIsListedByMany(String pattern, String word) {
    assertThat(opening(pattern).second()).contains(word);
  }

  private static Opening opening(String pattern) {
    return Opening.of(new TimePattern(pattern).elements(), LEXICON);
  }
}
