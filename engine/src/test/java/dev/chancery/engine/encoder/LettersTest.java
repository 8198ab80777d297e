package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Treaty   | 1 5 0 0 0
          NATO     | 4 0 0 0 0
          Élysée   | 1 5 0 0 0
          ǅ        | 1 0 0 0 0
          北京      | 0 0 2 0 0
          𝐀𝐛       | 1 1 0 0 0
          G20      | 1 0 0 2 0
          ٣        | 0 0 0 1 0
          $5       | 0 0 0 1 1
          C++      | 1 0 0 0 2
          U.S.     | 2 0 0 0 0
          ''       | 0 0 0 0 0
          🚢       | 0 0 0 0 1
          """)
  void areCountedByKind(String word, String counts) {
    Letters letters = Letters.of(word);
    assertThat(
            "%d %d %d %d %d"
                .formatted(
                    letters.upper(),
                    letters.lower(),
                    letters.caseless(),
                    letters.digits(),
                    letters.others()))
        .isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Lima,     true
          “Lima,    true
          20Lima,   true
          lIMA,     false
          20lima,   false
          北Lima,   false
          2024,     false
          """)
  void theFirstOfThemTellsWhetherTheWordIsCapitalised(String word, boolean upper) {
    assertThat(Letters.of(word).startsUpper()).isEqualTo(upper);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          pre-war,  true
          pre‐war,  true
          pre‑war,  true
          -war,     false
          pre-,     false
          -,        false
          --,       false
          pre–war,  false
          prewar,   false
          """)
  void aHyphenCountsBetweenOthersOnly(String word, boolean hyphenated) {
    assertThat(Letters.of(word).hyphenated()).isEqualTo(hyphenated);
  }
}
