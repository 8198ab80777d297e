package dev.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0.8", "1, 1, 0.83", "0, 1, 0.67", "95, 95, 0.99", "45, 95, 0.49"})
  void fewFindingsMoveItLittleAndManyMuch(int right, int of, double confidence) {
    assertThat(Precision.smoothed(right, of)).isEqualTo(confidence);
  }

  @Test
  void trustsARuleThatWasRightOftenMoreThanOneThatIsNotMeasured() {
    Precision precision = Precision.load();
    assertThat(precision.of("claim/office")).isGreaterThan(precision.of("claim/unheard-of"));
  }
}
