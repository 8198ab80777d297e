package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumbersTest {

  @Test
  void theGreatestIsCountedFromTheBeginningOfItsRow() {
    float[] numbers = {9, 1, 3, 2, 9};
    assertThat(Numbers.greatest(numbers, 1, 3)).isEqualTo(1);
    assertThat(Numbers.greatest(numbers, 0, 5)).isZero();
    assertThat(Numbers.greatest(numbers, 1, 4)).isEqualTo(3);
  }

  @Test
  void ofEqualsTheFirstIsTheGreatest() {
    assertThat(Numbers.greatest(new float[] {-2, -1, -1}, 0, 3)).isEqualTo(1);
  }

  @Test
  void aSumBelowZeroIsBent() {
    float[] one = {7, 1, -3, 2};
    float[] other = {1, 1, -2};
    assertThat(Numbers.bentSum(one, 1, other, 0, 3)).containsExactly(2, -.2f, 0);
  }

  @Test
  void timesAreAddedToWhatIsThere() {
    float[] sums = {1, 2};
    Numbers.addTimes(sums, .5f, new float[] {9, 9, 4, -6}, 2);
    assertThat(sums).containsExactly(3, -1);
  }
}
