package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.chancery.training.weights.FloatArray;
import org.junit.jupiter.api.Test;

class Int8ArrayTest {

  private static final FloatArray TABLE =
      new FloatArray(new int[] {3, 2}, new float[] {1, -2, 0, 0, 0.03f, 0.06f});

  @Test
  void scalesEachRowByItsGreatestNumber() {
    Int8Array small = Int8Array.of(TABLE, 64);

    assertThat(small.values()).isEqualTo(new byte[] {32, -64, 0, 0, 32, 64});
    assertThat(small.scales().values())
        .containsExactly(new float[] {2f / 64, 1f / 64, 0.06f / 64}, offset(1e-9f));
  }

  @Test
  void keepsTheScalesWhenTurned() {
    Int8Array turned = Int8Array.of(TABLE, 64).transposed();

    assertThat(turned.shape()).isEqualTo(new int[] {2, 3});
    assertThat(turned.values()).isEqualTo(new byte[] {32, 0, 32, -64, 0, 64});
    assertThat(turned.scales().values()).isEqualTo(Int8Array.of(TABLE, 64).scales().values());
  }
}
