package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTest {

  @ParameterizedTest
  @CsvSource({
    "2011, 2011-01-01, 2011-12-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "2011-08-01, 2011-08-01, 2011-08-01"
  })
  void spansWhatItMayBe(String text, LocalDate earliest, LocalDate latest) {
    RoughDate date = new RoughDate(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11", "2011-8-1", "2011/08/01", "May 2011", "201108"})
  void refusesOtherText(String text) {
    assertThatThrownBy(() -> new RoughDate(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
