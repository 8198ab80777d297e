package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.training.weights.FloatArray;
import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class RangeTest {

  private final Range range = new Range(2);

  @Test
  void keepsTheFarthestOfEachColumn() {
    see(1, -7, -3, 2);

    assertThat(range.farthest()).containsExactly(3, 7);
  }

  @Test
  void dividesAllThatWasSeenIntoStepsFromTheLeast() {
    see(1, -2, 3, 0.5f);

    assertThat(range.steps()).isEqualTo(new Range.Steps(5f / 255, 102));
  }

  @Test
  void hasZeroAmongTheStepsThoughItWasNotSeen() {
    see(1, 5.1f);

    assertThat(range.steps().zero()).isZero();
  }

  @Test
  void isNarrowerWhereAColumnIsMadeSmaller() {
    see(1, -8);

    Range narrow = range.times(FloatArray.vector(1, 0.25f));

    assertThat(narrow.farthest()).containsExactly(1, 2);
  }

  private void see(float... numbers) {
    range.see(FloatBuffer.wrap(numbers));
  }
}
