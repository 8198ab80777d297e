package dev.chancery.engine.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StemsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          sign, sign
          plann, plan
          creat, create
          treat, treat
          organiz, organize
          discuss, discuss
          clos, close
          merg, merge
          belong, belong
          chang, change
          settl, settle
          call, call
          requir, require
          repair, repair
          appear, appear
          declar, declare
          provid, provide
          avoid, avoid
          tak, take
          look, look
          develop, develop
          assum, assume
          claim, claim
          combin, combine
          gain, gain
          contribut, contribute
          visit, visit
          promot, promote
          complet, complete
          market, market
          agre, agree
          ban, ban
          """)
  void spellTheWordByItsEnd(String stem, String word) {
    assertThat(Stems.of(Set.of()).word(stem)).isEqualTo(word);
  }

  @Test
  void preferWordsThatAreKnown() {
    Stems stems = Stems.of(Set.of("visite", "travel", "creat"));
    assertThat(stems.word("visit")).isEqualTo("visite");
    assertThat(stems.word("travell")).isEqualTo("travel");
    assertThat(stems.word("creat")).isEqualTo("creat");
    assertThat(stems.knows("travell")).isTrue();
    assertThat(stems.knows("trave")).isFalse();
  }
}
