package dev.chancery.engine.lemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EditScriptTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          the,       the,       lower:0:
          The,       the,       lower:0:
          Lima,      Lima,      kept:0:
          UN,        UN,        kept:0:
          i,         I,         capital:0:
          EMBASSY,   Embassy,   capital:0:
          ports,     port,      lower:1:
          cities,    city,      lower:3:y
          Islands,   Island,    kept:1:
          making,    make,      lower:3:e
          Was,       be,        lower:*:be
          are,       be,        lower:*:be
          went,      go,        lower:*:go
          n't,       not,       lower:2:ot
          “,         '"',       'lower:*:"'
          12:30,     12:30,     lower:0:
          10:,       ':',       'lower:*::'
          😀😁,       😀,         lower:1:
          😀,         😁,         lower:*:😁
          Łódź,      Łódź,      kept:0:
          """)
  void isTheShortestThatMakesTheLemma(String form, String lemma, String script) {
    EditScript found = EditScript.between(form, lemma);
    assertThat(found).hasToString(script);
    assertThat(found.apply(form)).isEqualTo(lemma);
    assertThat(EditScript.parse(script)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          lower:3:y, Treaties, treaty
          lower:1:,  Talks,    talk
          kept:1:,   Talks,    Talk
          lower:*:be, WERE,    be
          lower:3:,  at,       at
          lower:2:,  At,       at
          lower:2:o, Up,       o
          """)
  void worksOnOtherWords(String script, String form, String lemma) {
    assertThat(EditScript.parse(script).apply(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lower", "lower:3", "upper:3:y", "lower:many:y", "lower:-2:y"})
  void refusesWhatIsNoScript(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> EditScript.parse(text));
  }
}
