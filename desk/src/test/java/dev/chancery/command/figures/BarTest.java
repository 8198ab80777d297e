package dev.chancery.command.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Charts and figures that fit a terminal.
final class BarTest {

  @Test
  void isAsLongAsItsValue() {
    assertThat(bar("10", "0", "10")).isEqualTo("█".repeat(32));
    assertThat(bar("5", "0", "10")).isEqualTo("█".repeat(16));
    assertThat(bar("0.05", "0", "10")).isEqualTo("▏");
  }

  @Test
  void hasNoBarForNothing() {
    assertThat(bar("0", "0", "10")).isEmpty();
    assertThat(bar("0", "0", "0")).isEmpty();
  }

  @Test
  void goesToTheLeftOfALineAtZeroWhereItIsBelow() {
    assertThat(bar("-3", "-3", "28")).isEqualTo("███│");
    assertThat(bar("28", "-3", "28")).isEqualTo("   │" + "█".repeat(28));
    assertThat(bar("-1", "-31", "0")).isEqualTo(" ".repeat(30) + "█│");
    assertThat(bar("0", "-3", "28")).isEqualTo("   │");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2362000000    | 23000000000    | 2.36     | bn USD
          94000000      | 23000000000    | 0.094    | bn USD
          20000         | 23000000000    | 0.0000   | bn USD
          4212000000000 | 5040000000000  | 4.21     | tn USD
          870000        | 12400000       | 0.87     | mn USD
          1200          | 45000          | 1,200    | USD
          9.376         | 34             | 9.38     | USD
          """)
  void saysSumsInFewDigitsAtAGlance(String value, String largest, String words, String unit) {
    Scale scale = Scale.brief("USD", List.of(number(value), number(largest)));
    assertThat(scale.unit()).isEqualTo(unit);
    assertThat(scale.words(number(value))).isEqualTo(words);
  }

  private static String bar(String value, String low, String high) {
    return Bar.of(number(value), number(low), number(high), 32);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
