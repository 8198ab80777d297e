package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WeightsTest {

  @Test
  void knowTheirSizes() {
    Weights weights = SmallNetwork.weights();
    assertThat(weights.hidden()).isEqualTo(SmallNetwork.HIDDEN);
    assertThat(weights.transitions()).isEqualTo(SmallNetwork.TRANSITIONS);
    assertThat(weights.symbols()).isEqualTo(SmallNetwork.symbols());
  }

  @Test
  void refuseMatricesThatDoNotFit() {
    Weights good = SmallNetwork.weights();
    assertThatThrownBy(() -> SmallNetwork.weights(new float[7], good.input()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("embeddings");
    assertThatThrownBy(() -> SmallNetwork.weights(good.embeddings(), new float[7]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("input weights");
  }
}
