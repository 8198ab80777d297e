package dev.chancery.command.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Charts and figures that fit a terminal.
final class BarTest {

  @Test
  void isAsLongAsItsValue() {
    assertThat(Bar.of(number("10"), number("10"))).isEqualTo("█".repeat(32));
    assertThat(Bar.of(number("5"), number("10"))).isEqualTo("█".repeat(16));
    assertThat(Bar.of(number("0.05"), number("10"))).isEqualTo("▏");
  }

  @Test
  void hasNoBarForNothingAndForLosses() {
    assertThat(Bar.of(number("0"), number("10"))).isEmpty();
    assertThat(Bar.of(number("-3"), number("10"))).isEmpty();
    assertThat(Bar.of(number("-3"), number("-1"))).isEmpty();
  }

  @Test
  void showsLargeSumsInMillions() {
    Scale scale = Scale.of("USD", List.of(number("2362000000"), number("1")));
    assertThat(scale.unit()).isEqualTo("million USD");
    assertThat(scale.words(number("2362000000"))).isEqualTo("2,362.0");
    assertThat(Scale.of("percent", List.of(number("9.376"))).words(number("9.376")))
        .isEqualTo("9.38");
    assertThat(Scale.of("persons", List.of(number("1200"))).words(number("1200")))
        .isEqualTo("1,200");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
