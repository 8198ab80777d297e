package dev.chancery.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class MomentsTest {

  private static final int SIZE = 5000;

  private final float[] weights = new float[SIZE];
  private final float[] gradients = new float[SIZE];
  private final Moments moments = new Moments(SIZE);

  @Test
  void movesEveryWeightByTheRateAtFirst() {
    gradients[0] = 3;
    gradients[SIZE - 1] = -0.001f;
    move(1, 0);
    assertThat(weights[0]).isCloseTo(-0.01f, within(1e-5f));
    assertThat(weights[SIZE - 1]).isCloseTo(0.01f, within(1e-4f));
    assertThat(weights[1]).isZero();
  }

  @Test
  void clearsTheGradients() {
    gradients[7] = 3;
    gradients[SIZE - 1] = 4;
    move(1, 0);
    assertThat(gradients).containsOnly(0);
  }

  @Test
  void goesOnInTheDirectionOfEarlierGradients() {
    gradients[0] = 1;
    move(1, 0);
    float before = weights[0];
    move(2, 0);
    assertThat(weights[0]).isLessThan(before);
  }

  @Test
  void takesAShareOfTheWeightsAway() {
    weights[3] = 2;
    move(1, 0.25f);
    assertThat(weights[3]).isEqualTo(1.5f);
  }

  private void move(int step, float decay) {
    moments.move(
        MemorySegment.ofArray(weights),
        MemorySegment.ofArray(gradients),
        1,
        Moments.corrected(0.01f, step),
        decay);
  }
}
