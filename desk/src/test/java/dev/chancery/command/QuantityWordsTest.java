package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures read as a person would write them.
final class QuantityWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5             | rank    | EXACTLY   | fifth
          11            | rank    | EXACTLY   | 11th
          12            | rank    | EXACTLY   | 12th
          21            | rank    | EXACTLY   | 21st
          102           | rank    | EXACTLY   | 102nd
          113           | rank    | EXACTLY   | 113th
          204           | rank    | EXACTLY   | 204th
          80            | percent | MORE_THAN | more than 80 percent
          2.5           | percent | EXACTLY   | 2.5 percent
          21            | count   | EXACTLY   | 21
          1100          | count   | AT_LEAST  | at least 1,100
          300           | years   | NEARLY    | nearly 300 years
          26            | persons | ABOUT     | about 26 persons
          3320000000    | USD     | EXACTLY   | USD 3.32 billion
          1500000       | EUR     | LESS_THAN | less than EUR 1.5 million
          2000000000000 | KRW     | AT_MOST   | at most KRW 2 trillion
          1234567       | persons | EXACTLY   | 1,234,567 persons
          -3000000      | USD     | EXACTLY   | USD -3 million
          4             | metric_tonnes | EXACTLY | 4 metric tonnes
          """)
  void readsAsAPersonWouldWriteIt(String number, String unit, Bound bound, String words) {
    assertThat(QuantityWords.of(new Quantity(new BigDecimal(number), unit, bound)))
        .isEqualTo(words);
  }
}
