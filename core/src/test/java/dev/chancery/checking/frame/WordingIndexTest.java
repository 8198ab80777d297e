package dev.chancery.checking.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingIndexTest {

  private static final List<String> PATTERNS =
      List.of(
          "(?i)\\bjoined\\s+(?:the\\s+)?\\w+",
          "(?:left|quit) in \\d{4}",
          "(?i)(?:in|at) \\d{4}",
          "\\p{Lu}\\w+",
          "[a-z]+(?:, founded|, which was founded) in",
          "on the \\d+th");

  private static final WordingIndex INDEX =
      new WordingIndex(PATTERNS.stream().map(Wording::of).toList());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru JOINED it.                     | {0, 3}
          Peru left  it in 1999.              | {2, 3}
          they left in 1999                   | {1, 2, 3}
          an office, which was founded in May | {3, 4}
          an office, founded in May           | {3, 4}
          on the 4th                          | {3, 5}
          ab                                  | {3}
          ""                                  | {3}
          """)
  void leavesOutWhatLacksAWord(String text, String places) {
    assertThat(INDEX.in(text)).hasToString(places);
  }

  @Test
  void leavesOutNothingThatIsThere() {
    for (String text :
        List.of("Peru joined the EU in 1990.", "who quit in 2001, on the 5th,", "1999 AT 2000")) {
      for (int at = 0; at < PATTERNS.size(); at++) {
        boolean there = Wording.of(PATTERNS.get(at)).isIn(text);
        assertThat(INDEX.mayBeIn(text, at) || !there).as(PATTERNS.get(at) + text).isTrue();
      }
    }
  }

  @Test
  void givesItsAnswerAway() {
    INDEX.in("joined it").clear();
    assertThat(INDEX.in("joined it").get(0)).isTrue();
  }
}
