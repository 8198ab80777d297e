package dev.chancery.engine.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is taken off a word, and what is left alone, with a few known words and no lexicon.
final class EndingsTest {

  private static final Endings ENDINGS =
      new Endings(Set.of("sign", "tie", "limit"), Set.of("large", "happy", "thin"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          treaties,  NNS, treaty
          ties,      NNS, tie
          dies,      VBZ, die
          flies,     VBZ, fly
          envoys,    NNS, envoy
          heroes,    NNS, hero
          shoes,     NNS, sho
          toes,      NNS, to
          taxes,     NNS, tax
          waltzes,   NNS, waltze
          buzzes,    VBZ, buzz
          marches,   VBZ, march
          passes,    VBZ, pass
          houses,    NNS, house
          women,     NNS, woman
          Frenchmen, NNPS, Frenchman
          Koreas,    NNPS, Korea
          """)
  void anSIsTakenOffWithWhatWasPutBeforeIt(String form, String tag, String lemma) {
    assertThat(ENDINGS.lemma(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      textBlock =
          """
          congress, NNS
          virus,    NNS
          basis,    NNS
          species,  NNS
          1990s,    NNS
          '90s,     NNS
          is,       NNS
          police,   NNS
          sing,     VBD
          ring,     VBD
          red,      VBD
          bed,      VBN
          ing,      VBG
          her,      JJR
          over,     RBR
          est,      JJS
          best,     VB
          """)
  void aWordWithoutTheEndingOrTooShortForItStaysWhole(String form, String tag) {
    assertThat(ENDINGS.lemma(form, tag)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Signing,  VBG, sign
          SIGNED,   VBD, sign
          limited,  VBN, limit
          tied,     VBD, tie
          denied,   VBD, deny
          happier,  JJR, happy
          happiest, JJS, happy
          largest,  JJS, large
          thinner,  JJR, thin
          """)
  void whatIsLeftBecomesAKnownWordInSmallLetters(String form, String tag, String lemma) {
    assertThat(ENDINGS.lemma(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          lima,    NNP, Lima
          li,      NNP, li
          iPhone,  NNP, iPhone
          LIMA,    NNP, LIMA
          NATO,    NN,  NATO
          Port,    NN,  port
          SUMMIT,  NN,  summit
          I,       NN,  i
          42ND,    NN,  42nd
          Peruvian, JJ, Peruvian
          Large,   JJ,  large
          Limit,   JJ,  limit
          GREAT,   JJ,  great
          Lima.PE, ADD, Lima.PE
          Visits,  XX,  Visits
          Visits,  VB,  visits
          """)
  void capitalsStayWhereTheyAreOfAName(String form, String tag, String lemma) {
    assertThat(ENDINGS.lemma(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,250      | 1250
          2.5        | 2.5
          1,000.75   | 1000.75
          Three      | three
          1,         | 1,
          2-1        | 2-1
          1,000th    | 1,000th
          """)
  void commasAreTakenOutOfFiguresOnly(String form, String lemma) {
    assertThat(ENDINGS.lemma(form, "CD")).isEqualTo(lemma);
  }
}
