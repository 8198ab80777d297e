package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TradeSumCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru exported goods worth $2.9 billion to South Korea and imported goods worth $1.0 billion, so that trade totaled $3.9 billion. | Peru exported goods worth $2.9 billion to South Korea and imported goods worth $1.0 billion, so that trade totaled $4.9 billion.
          The trade deficit widened to $15 billion, with imports of $40 billion against exports of $25 billion. | The trade deficit widened to $25 billion, with imports of $40 billion against exports of $25 billion.
          Germany sold goods worth 8 billion euros to Brazil and bought goods worth 5 billion euros, a surplus of 3 billion euros. | Germany sold goods worth 8.0 billion euros to Brazil and bought goods worth 5.0 billion euros, a surplus of 4.0 billion euros.
          Bilateral trade reached $12 billion in 2022: Chinese exports were $7.5 billion and imports $4.5 billion. | Bilateral trade reached $12 billion in 2022: Chinese exports were $7.5 billion and imports $6.5 billion.
          Exports to Chile came to $3.2 billion last year and imports to $2.1 billion, for total trade of $5.3 billion. | Exports to Chile came to $3.2 billion last year and imports to $2.1 billion, for total trade of $6.3 billion.
          Its exports reached $3.2 billion. Imports were $2.1 billion, leaving a surplus of $1.1 billion. | Its exports reached $3.2 billion. Imports were $2.1 billion, leaving a surplus of $2.1 billion.
          In 2014, trade was 2.83 billion dollars, made of exports of 1.4 billion and imports of 1.43 billion. | In 2014, trade was 2.83 billion dollars, made of exports of 1.4 billion and imports of 1.63 billion.
          Trade hit a record $5.3 billion, with exports of $3.2 billion and imports of $2.1 billion. | Trade hit a record $5.8 billion, with exports of $3.2 billion and imports of $2.1 billion.
          Peru exported $12.5 billion in goods and imported $10.2 billion, for a trade surplus of $2.3 billion. | Peru exported $12.5 billion in goods and imported $10.2 billion, for a trade surplus of $3.3 billion.
          With exports at $40 billion and imports at $55 billion, the deficit was $15 billion. | With exports at $40 billion and imports at $55 billion, the deficit was $25 billion.
          Two-way trade totaled $7.5 billion. Korea's exports were $4.4 billion and its imports $3.1 billion. | Two-way trade totaled $7.5 billion. Korea's exports were $4.4 billion and its imports $4.1 billion.
          South Africa shipped exports worth 90 million euros and took imports worth 60 million euros, a surplus of 30 million euros. | South Africa shipped exports worth 90 million euros and took imports worth 60 million euros, a surplus of 40 million euros.
          A deficit of $1.2 billion remained, as imports stood at $4.5 billion and exports at $3.3 billion. | A deficit of $2.2 billion remained, as imports stood at $4.5 billion and exports at $3.3 billion.
          With $900 million in exports and $600 million in imports, trade came to $1.5 billion. | With $900 million in exports and $600 million in imports, trade came to $1.9 billion.
          With $900 million in exports and $600 million in imports, trade came to $1.5 billion. | With $900 million in exports and $600 million in imports, trade came to $1.5 million.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("trade-sum");
    CheckedText.of(PUBLISHED, wrong).differs("trade-sum");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Exports rose to $3.2 billion from $2.9 billion, and imports were $2.1 billion, for a surplus of $1.1 billion.
          Exports of wheat were $3 billion and imports of oil $2 billion, in trade of $20 billion.
          Exports were $3 billion in 2020 and imports $2 billion in 2019, for trade of $6 billion.
          Exports to China were $30 billion. The trade deficit with the world was $50 billion.
          Exports came to $3.2 billion and services exports to $1 billion.
          Exports could reach $5 billion and imports $3 billion, in a trade of $9 billion.
          The surplus of $4 billion in March followed exports of $12 billion.
          Imports of $2 billion were followed by a $9 billion trade deal.
          Exports were 3 million tons and imports 2 million tons, in trade worth $4 billion.
          Lower tariffs on $7 billion of exports and $5 billion of imports took effect.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
