package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.frame.Wording;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FractionsTest {

  private static final Wording PATTERN = Wording.of("(?i)(?:" + Fractions.PATTERN + ")");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half              | 50
          one-half          | 50
          a third           | 33.333333
          two-thirds        | 66.666667
          Three quarters    | 75
          a quarter         | 25
          three-fourths     | 75
          two fifths        | 40
          five sixths       | 83.333333
          nine-tenths       | 90
          one in every five | 20
          Three out of every ten | 30
          seven in every 100 | 7
          """)
  void areToldInPercent(String words, BigDecimal percent) {
    assertThat(Fractions.percent(words)).isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half a               | 0.5
          and a half           | 0.5
          a quarter of a       | 0.25
          Three quarters of a  | 0.75
          """)
  void mayBePartsOfAUnit(String words, BigDecimal part) {
    assertThat(Fractions.part(words)).isEqualByComparingTo(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Half of the seats are empty. | Half
          Trade fell by half in a year. | half
          It holds two-thirds of the shares. | two-thirds
          One in every four ships sank. | One in every four
          Its share is a tenth, they say. | a tenth
          """)
  void areFoundInAText(String text, String words) {
    assertThat(PATTERN.matcher(text).results().map(MatchResult::group)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He won a third term.",
        "It is a third country for both.",
        "The first half was calm.",
        "They met for half a day.",
        "It cost half a million.",
        "She took a half-hearted step.",
        "They held a third round of talks.",
        "It opened a third time."
      })
  void areNotTakenFromOrdinalsAndHalvesOfUnits(String text) {
    assertThat(PATTERN.matcher(text).results()).isEmpty();
  }
}
