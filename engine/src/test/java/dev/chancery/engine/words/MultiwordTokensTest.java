package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MultiwordTokensTest {

  private final MultiwordTokens multiwords = MultiwordTokens.load();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      textBlock =
          """
          do,    n't, RB,  true
          Peru,  's,  POS, true
          they,  ’re, VBP, true
          ports, ',   POS, true
          can,   not, RB,  true
          gon,   na,  TO,  true
          ports, ',   '',  false
          Lima,  .,   .,   false
          vice,  -,   HYPH, false
          -,     led, VBN, false
          """)
  void joinEndingsAndKnownWords(String before, String word, String tag, boolean joined) {
    assertThat(multiwords.joins(before, word, tag)).isEqualTo(joined);
  }
}
