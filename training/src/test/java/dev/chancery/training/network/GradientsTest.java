package dev.chancery.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import dev.chancery.training.data.Batch;
import dev.chancery.training.weights.NamedArrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The library once gave wrong gradients without a word, so they are held against what the loss
/// really does when weights move.
class GradientsTest {

  private static final float STEP = 2e-2f;

  private static final NamedArrays WEIGHTS = SmallCorpus.weights();
  private static final Batch BATCH = SmallCorpus.batch(SmallCorpus.SENTENCES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "embeddings.shape",
        "embeddings.position",
        "embeddings.norm.weight",
        "layer.0.query.weight",
        "layer.0.key.bias",
        "layer.0.value.weight",
        "layer.0.output.weight",
        "layer.0.attention_norm.weight",
        "layer.0.up.weight",
        "layer.1.up.bias",
        "layer.1.down.weight",
        "layer.1.norm.bias",
        "mix.weights",
        "head.upos.weight",
        "head.entity.bias",
        "arc.dependent.weight",
        "arc.head.bias",
        "arc.bilinear",
        "arc.offset",
        "relation.dependent.weight",
        "relation.head.weight",
        "relation.score.weight"
      })
  void sayHowTheLossMovesWithTheWeights(String name) {
    compare(name, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"layer.0.up.weight", "head.upos.weight", "arc.bilinear", "relation.score.weight"})
  void sayHowTheLossMovesBesideATeacher(String name) {
    try (Network teacher = Network.taught(WEIGHTS)) {
      compare(name, teacher);
    }
  }

  private static void compare(String name, @Nullable Network teacher) {
    try (Network network = new Network(WEIGHTS)) {
      network.learn(BATCH, Chance.NONE, teacher);
      NDArray weights = network.parameters().get(name);
      // along the gradient itself, where the loss moves most
      NDArray direction = weights.getGradient().duplicate();
      float length = direction.norm().getFloat();
      assertThat(length).isPositive();
      direction.divi(length / STEP);
      weights.addi(direction);
      double above = network.learn(BATCH, Chance.NONE, teacher);
      weights.subi(direction).subi(direction);
      double below = network.learn(BATCH, Chance.NONE, teacher);
      assertThat((above - below) / (2 * STEP)).isCloseTo(length, within(0.03 * length + 2e-4));
    }
  }
}
