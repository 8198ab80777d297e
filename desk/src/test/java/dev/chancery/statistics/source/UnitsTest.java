package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Units are brought to whole ones; what is not known keeps its code.
final class UnitsTest {

  private static final Units UNITS = new Units();

  @ParameterizedTest
  @CsvSource({
    "wto, USM, 64355.1, USD, 64355100000",
    "wto, PCT, 0.07, percent, 0.07",
    "eurostat, CP_MEUR, 2653997.2, EUR, 2653997200000",
    "eurostat, THS_PER, 0.3, persons, 300",
    "eurostat, USM, 2, USM, 2"
  })
  void areBroughtToWholeOnes(String source, String code, double value, String unit, double whole) {
    assertThat(UNITS.of(source, code).name()).isEqualTo(unit);
    assertThat(UNITS.of(source, code).whole(value)).isEqualTo(whole);
  }
}
