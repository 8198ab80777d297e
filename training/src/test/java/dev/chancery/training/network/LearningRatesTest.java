package dev.chancery.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LearningRatesTest {

  private static final LearningRates RATES = new LearningRates(100);

  @Test
  void riseForATenthAndThenFallToNothing() {
    assertThat(RATES.of("arc.offset", 5)).isCloseTo(5e-4f, within(1e-8f));
    assertThat(RATES.of("arc.offset", 10)).isCloseTo(1e-3f, within(1e-8f));
    assertThat(RATES.of("arc.offset", 55)).isCloseTo(5e-4f, within(1e-8f));
    assertThat(RATES.of("arc.offset", 100)).isZero();
    assertThat(RATES.of("arc.offset", 105)).isZero();
  }

  @Test
  void areSmallForWhatIsPretrained() {
    assertThat(RATES.of("layer.0.up.weight", 10)).isCloseTo(3e-4f, within(1e-8f));
    assertThat(RATES.of("embeddings.norm.bias", 10)).isCloseTo(3e-4f, within(1e-8f));
    assertThat(RATES.of("embeddings.shape", 10)).isCloseTo(1e-3f, within(1e-8f));
  }
}
