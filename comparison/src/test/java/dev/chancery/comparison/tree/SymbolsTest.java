package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SymbolsTest {

  private final Symbols symbols = new Symbols(SmallNetwork.weights());

  @Test
  void wordsAreNumberedFirstThenTagsThenLabels() {
    assertThat(symbols.word("talks")).isEqualTo(3);
    assertThat(symbols.tag("NNS")).isEqualTo(8);
    assertThat(symbols.label(0)).isEqualTo(10);
  }

  @Test
  void whatWasNeverSeenInTrainingIsUnknown() {
    assertThat(symbols.word("zzyzx")).isEqualTo(symbols.word(Symbols.UNKNOWN));
    assertThat(symbols.tag("ZZ")).isEqualTo(symbols.tag(Symbols.UNKNOWN));
  }
}
