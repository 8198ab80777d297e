package dev.chancery.engine.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmasTest {

  private static final Lemmas LEMMAS = Lemmas.load();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      textBlock =
          """
          treaties,   NNS, treaty
          ports,      NNS, port
          crises,     NNS, crisis
          children,   NNS, child
          spokesmen,  NNS, spokesman
          embargoes,  NNS, embargo
          series,     NNS, series
          1990s,      NNS, 1990s
          signing,    VBG, sign
          planning,   VBG, plan
          making,     VBG, make
          signed,     VBD, sign
          said,       VBD, say
          went,       VBN, go
          denied,     VBD, deny
          shrank,     VBG, shrink
          says,       VBZ, say
          has,        VBZ, have
          is,         VBZ, be
          's,         VBZ, be
          's,         POS, 's
          n't,        RB,  not
          wo,         MD,  will
          larger,     JJR, large
          bigger,     JJR, big
          earlier,    RBR, early
          best,       JJS, good
          them,       PRP, they
          an,         DT,  a
          The,        DT,  the
          Lima,       NNP, Lima
          Philippines, NNPS, Philippines
          “,          ``,  "
          1,          CD,  1
          """)
  void areKnownOrFollowTheRules(String form, String tag, String lemma) {
    assertThat(LEMMAS.of(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          zorbing,    VBG, zorb
          splacking,  VBG, splack
          frobbing,   VBG, frob
          blovating,  VBG, blovate
          quimizing,  VBG, quimize
          zorbed,     VBD, zorb
          zorbs,      VBZ, zorb
          zorches,    VBZ, zorch
          zorbies,    NNS, zorby
          zorboes,    NNS, zorbo
          zorbus,     NNS, zorbus
          Zorbian,    JJ,  Zorbian
          Zorbs,      NNPS, Zorb
          zorba,      NNP, Zorba
          ZRB,        NN,  ZRB
          ZORBING,    NN,  zorbing
          Zorbing,    NN,  zorbing
          '1,234,567', CD, 1234567
          ing,        VBG, ing
          s,          NNS, s
          """)
  void ofUnknownWordsFollowTheRules(String form, String tag, String lemma) {
    assertThat(LEMMAS.of(form, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ports, NNS
          signing, VBG
          Lima, NNP
          Went, NNP
          went, NN
          """)
  void theLexiconLeavesTheRegularToTheRules(String form, String tag) {
    assertThat(LEMMAS.known(form, tag)).isEmpty();
  }
}
