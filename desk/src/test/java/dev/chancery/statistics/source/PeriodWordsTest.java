package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Months and quarters, however a service writes them.
final class PeriodWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023",
    "2023-05, 2023-05",
    "2023M05, 2023-05",
    "2023-Q1, 2023-Q1",
    "2023Q1, 2023-Q1"
  })
  void areReadInEveryForm(String written, String period) {
    assertThat(PeriodWords.of(written).text()).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2023-S1", "2023M13", "2023Q5", "M05", "23"})
  void areNotGuessed(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> PeriodWords.of(written));
  }
}
