package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The order of the words, where the tree is of no help.
final class SaidInLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The head of the clinic told The Lima Weekly that the new payments, which began in May, were one cause of the deaths. | said-that; head; indirect; the new payments, which began in May, were one cause of the deaths
          Police also announced on Sunday morning they were treating it as a terrorist incident. | said-that; Police; indirect; they were treating it as a terrorist incident
          A witness stated to the paper in June that the closing of the border had raised prices. | said-that; witness; indirect; the closing of the border had raised prices
          The director of the clinic said many areas lost water. | said-that; director; indirect; many areas lost water
          Officials on Monday said the dam had broken. | said-that; Officials; indirect; the dam had broken
          Peru claimed, as of Monday, it had no cases. | said-that; Peru; indirect; it had no cases
          The Lima Weekly reported, citing data of the bank, there were forty cases in May. | said-that; Lima Weekly; indirect; there were forty cases in May
          """)
  void finds(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile agreed to a plan in which Peru leads.",
        "Chile agreed in May to a plan that helps Peru.",
        "The bank, in May, raised its rates, and the port was closed.",
        "The director pointed at a map that showed the dam.",
        "The mayor agreed with what was written."
      })
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).doesNotContain("said-in-line");
  }
}
