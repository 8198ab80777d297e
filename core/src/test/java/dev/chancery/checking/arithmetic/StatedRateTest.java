package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatedRateTest {

  private static final Forms FORMS = Forms.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          At 80 yen to the dollar, 40 billion yen make $500 million. | 40 billion yen, $500 million, 80 yen
          At an exchange rate of 1.2 dollars per euro, the 6 million dollars make 5 million euros. | 6 million dollars, 5 million euros, 1.2 dollars
          The $500 million come to 40 billion yen at a rate of 80 to the US dollar. | 40 billion yen, $500 million, 80
          The 40 billion yen, $500 million at the official rate of 80 yen for each dollar, are spent. | 40 billion yen, $500 million, 80 yen
          """)
  void tiesTheTwoAmounts(String text, String figures) {
    assertThat(in(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 billion yen make $500 million.",
        "At 80 yen to the dollar, 40 billion yen are spent.",
        "At 80 yen to the dollar, 40 billion yen and $500 million are spent.",
        "At 80 yen to the dollar, 40 billion yen make $500 million, not $600 million.",
        "At 80 rupees to the dollar, 40 billion yen make $500 million.",
        "At 80 yen to the euro, 40 billion yen make $500 million.",
        "At 0 yen to the dollar, 40 billion yen make $500 million.",
        "At 80 percent of the dollar, 40 billion yen make $500 million."
      })
  void isNoneWhereAnAmountMayBeOfSomethingElse(String text) {
    assertThat(in(text)).isEqualTo("-");
  }

  private static String in(String text) {
    return StatedRate.in(FORMS.slotted(text))
        .map(rate -> words(rate.one()) + ", " + words(rate.two()) + ", " + words(rate.rate()))
        .orElse("-");
  }

  private static String words(Figure figure) {
    return figure.words().strip();
  }
}
