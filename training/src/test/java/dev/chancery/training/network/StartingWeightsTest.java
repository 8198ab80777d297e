package dev.chancery.training.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.training.weights.NamedArrays;
import org.junit.jupiter.api.Test;

class StartingWeightsTest {

  private static final NamedArrays WEIGHTS = SmallCorpus.weights();

  @Test
  void haveTheFirstLayersAlone() {
    assertThat(WEIGHTS.layers()).isEqualTo(2);
    assertThat(WEIGHTS.get("mix.weights").values()).containsExactly(0, 0, 0);
  }

  @Test
  void areTheSameForTheSameSeed() {
    assertThat(SmallCorpus.weights().get("arc.bilinear").values())
        .isEqualTo(WEIGHTS.get("arc.bilinear").values());
  }

  @Test
  void haveAScoreForEachLabel() {
    assertThat(WEIGHTS.get("head.upos.weight").rows()).isEqualTo(6);
    assertThat(WEIGHTS.get("head.entity.bias").rows()).isEqualTo(11);
    assertThat(WEIGHTS.get("relation.score.weight").shape()).containsExactly(5, 256);
  }

  @Test
  void beginWithTheSameNumbersForAllShapes() {
    float[] shapes = WEIGHTS.get("embeddings.shape").values();
    assertThat(shapes[Sizes.WIDTH + 5]).isEqualTo(shapes[5]);
  }

  @Test
  void ofAShortenedModelKeepItsHeads() {
    NamedArrays shortened = StartingWeights.shortened(WEIGHTS, 1, 100);
    assertThat(shortened.layers()).isEqualTo(1);
    assertThat(shortened.get("layer.0.up.weight").rows()).isEqualTo(100);
    assertThat(shortened.get("mix.weights").rows()).isEqualTo(2);
    assertThat(shortened.get("arc.bilinear")).isSameAs(WEIGHTS.get("arc.bilinear"));
  }
}
