package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clauses after a verb of saying.
final class SaidThatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Ana Ruiz said that the talks had failed. | said-that; Ana Ruiz; indirect; the talks had failed
          Minister Ana Ruiz said the talks had failed. | said-that; Ana Ruiz; indirect; the talks had failed
          Minister Ana Ruiz told reporters that the border would stay open. | said-that; Ana Ruiz; indirect; the border would stay open
          Minister Ana Ruiz told reporters the border would stay open. | said-that; Ana Ruiz; indirect; the border would stay open
          The ministry announced that the bridge will be closed. | said-that; The ministry; indirect; the bridge will be closed
          The police confirmed that two men were arrested. | said-that; The police; indirect; two men were arrested
          Ruiz denied that she had met the rebels. | said-that; Ruiz; indirect; she had met the rebels
          Ruiz warned that prices could rise. | said-that; Ruiz; indirect; prices could rise
          Ruiz added that the port was safe. | said-that; Ruiz; indirect; the port was safe
          Ruiz claimed the rebels had fled the town. | said-that; Ruiz; indirect; the rebels had fled the town
          The report said that exports had fallen. | said-that; The report; indirect; exports had fallen
          Peru argued that the treaty allows it to fish there. | said-that; Peru; indirect; the treaty allows it to fish there
          Chile insisted that the islands are its own. | said-that; Chile; indirect; the islands are its own
          The company estimated that sales had doubled. | said-that; The company; indirect; sales had doubled
          Farmers complained that the rain came too late. | said-that; Farmers; indirect; the rain came too late
          A spokesman for the army stated that nobody was hurt. | said-that; spokesman; indirect; nobody was hurt
          The judge ruled that the arrest was illegal. | said-that; judge; indirect; the arrest was illegal
          Ruiz revealed that the ship had sunk in May. | said-that; Ruiz; indirect; the ship had sunk in May
          Ruiz promised that the school would open. | said-that; Ruiz; indirect; the school would open
          The central bank predicted that prices would fall. | said-that; The central bank; indirect; prices would fall
          Ruiz's family said he was in Chile. | said-that; Ruiz's family; indirect; he was in Chile
          The stores said they had enough rice. | said-that; The stores; indirect; they had enough rice
          Minister Ana Ruiz went on to say that the port was safe. | said-that; Ana Ruiz; indirect; the port was safe
          Ruiz believes the treaty will fail. | said-that; Ruiz; indirect; the treaty will fail
          """)
  void finds(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ruiz did not say that the talks had failed.
          Ruiz would say that the talks had failed.
          If Ruiz says that the talks failed, the market will fall.
          It is said that the talks failed.
          The fall of the price shows that demand is weak.
          Ruiz never said that the port was safe.
          Ruiz may say that the port is safe.
          Ruiz wants to say that the port is safe.
          The stone showed that the wall was old.
          Nobody knows that the port is safe.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
