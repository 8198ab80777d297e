package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of a text, read one by one, the first then with what the second leaves to it.
final class ShorthandTest {

  private static final FigureReader READER = new FigureReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          from 1.2 to 1.5 billion ships    | 1200000000 count
          1.2-1.5 billion ships            | 1200000000 count
          from 900 to 950 million dollars  | 900000000 USD
          between $3 and $4 million        | 3000000 USD
          from 10 to 12 percent            | 10 percent
          10 or 12 percent                 | 10 percent
          from 9.5 to 10 percent           | 9.5 percent
          from 10 to 12 ships              | 10 count
          from 1,200 to 2 million ships    | 1200 count
          from 2 million to 3 million ships| 2000000 count
          12 ships and 2 million men       | 12 count
          from 10, then 12 percent         | 10 count
          from 30 to 2 hundred ships       | 30 count
          """)
  void takesScaleAndUnitOfTheNextFigure(String text, String first) {
    Figure figure = READER.in(text).getFirst();
    assertThat(figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit())
        .isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 1.2 to 1.5 billion ships | 100000000
          from 3 to 4.5 million ships   | 1000000
          from 9.5 to 10 percent        | 0.1
          from 10 to 12.5 percent       | 1
          """)
  void isAsFineAsItsOwnLastDigit(String text, BigDecimal step) {
    assertThat(READER.in(text).getFirst().step()).isEqualByComparingTo(step);
  }
}
