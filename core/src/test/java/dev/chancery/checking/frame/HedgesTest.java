package dev.chancery.checking.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Bound;
import dev.chancery.model.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HedgesTest {

  private static final Hedges HEDGES = Hedges.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nearly    | nearly 300 years    | 300 | 289 | PLAIN
          nearly    | nearly 300 years    | 300 | 240 | LOOSE
          nearly    | nearly 300 years    | 300 | 200 | NONE
          nearly    | nearly 300 years    | 300 | 320 | NONE
          nearly    | just under 300      | 300 | 260 | NONE
          more_than | over 80 percent     | 80  | 84  | PLAIN
          more_than | over 80 percent     | 80  | 79  | LOOSE
          more_than | over 80 percent     | 80  | 70  | NONE
          more_than | just over 80 percent | 80 | 99  | NONE
          about     | about 50            | 50  | 46  | PLAIN
          about     | about 50            | 50  | 35  | NONE
          at_least  | at least 14         | 14  | 40  | PLAIN
          at_least  | at least 14         | 14  | 9   | NONE
          exactly   | 12                  | 12  | 12  | PLAIN
          exactly   | 12                  | 12  | 13  | NONE
          """)
  void allowWhatTheirWordsAllow(
      String bound, String words, BigDecimal claimed, BigDecimal computed, Fit fit) {
    Bound hedge = Bound.valueOf(bound.toUpperCase(Locale.ROOT));
    assertThat(HEDGES.fit(new Quantity(claimed, "years", hedge), words, computed)).isEqualTo(fit);
  }
}
