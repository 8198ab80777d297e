package dev.chancery.evaluation.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0", "4, 4, 4, 1", "2, 4, 4, 0.5", "2, 4, 2, 0.6667", "0, 4, 9, 0"})
  void f1IsTheHarmonicMeanOfPrecisionAndRecall(int right, int gold, int predicted, double f1) {
    assertThat(new Count(right, gold, predicted).f1()).isEqualTo(f1, within(0.0001));
  }

  @Test
  void countsAddUp() {
    assertThat(new Count(1, 2, 3).plus(new Count(1, 1, 1))).isEqualTo(new Count(2, 3, 4));
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 2", "2, 2, 1", "-1, 1, 1"})
  void noMoreCanBeRightThanThereAre(int right, int gold, int predicted) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(right, gold, predicted));
  }
}
