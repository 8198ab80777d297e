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
}
