package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class RelationWeightsTest {

  /// Two relations over three numbers, then what each relation adds.
  private static final RelationWeights WEIGHTS =
      new RelationWeights(bytes(1, 0, 0, 0, 2, -1, 0, 0.5f), 2);

  @Test
  void choosesTheRelationThatScoresHighest() {
    assertThat(WEIGHTS.best(new float[] {3, 1, 0})).isZero();
    assertThat(WEIGHTS.best(new float[] {2, 1, 0})).isEqualTo(1);
    assertThat(WEIGHTS.best(new float[] {2, 1, 1})).isZero();
  }

  @Test
  void takesTheFirstOfEquals() {
    assertThat(WEIGHTS.best(new float[] {2.5f, 1, 0})).isZero();
  }

  @Test
  void refusesNumbersThatDoNotFit() {
    assertThatThrownBy(() -> new RelationWeights(bytes(1, 2, 3), 2)).hasMessageContaining("3");
    assertThatThrownBy(() -> new RelationWeights(bytes(1, 2), 2)).hasMessageContaining("2");
    assertThatThrownBy(() -> new RelationWeights(bytes(1, 2), 0)).hasMessageContaining("0");
  }

  @Test
  void bendsTheSumOfTwoAtZero() {
    assertThat(Numbers.bentSum(new float[] {9, 1, -2}, 1, new float[] {2, -1}, 0, 2))
        .containsExactly(3, -0.3f);
  }

  @Test
  void findsTheGreatestWithinAStretch() {
    float[] numbers = {9, 1, 3, 3, 8};
    assertThat(Numbers.greatest(numbers, 1, 3)).isEqualTo(1);
    assertThat(Numbers.greatest(numbers, 0, 5)).isZero();
  }

  private static byte[] bytes(float... numbers) {
    ByteBuffer buffer =
        ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(numbers);
    return buffer.array();
  }
}
