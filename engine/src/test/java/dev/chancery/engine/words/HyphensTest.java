package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HyphensTest {

  private static final Hyphens HYPHENS = Hyphens.load();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          anti,  terror
          ANTI,  TERROR
          Agro,  exports
          bi,    lateral
          Geun,  hye
          Beom,  Bok
          BEOM,  BOK
          """)
  void stayAfterAPrefixAndInAGivenName(String before, String after) {
    assertThat(HYPHENS.staysBetween(before, after)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          vice,  minister
          Lima,  based
          terror, anti
          geun,  hye
          beom,  bok
          Beom,  based
          Lima,  bok
          3,     day
          """)
  void partAllElseAndSyllablesInSmallLetters(String before, String after) {
    assertThat(HYPHENS.staysBetween(before, after)).isFalse();
  }
}
