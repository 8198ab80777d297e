package dev.chancery.checking.statistic;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exports and imports as a share of output.
final class OutputShareCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-05-31 | In 2023, Peru's exports of goods and services made up 27 percent of its GDP. | agrees
          2024-05-31 | Exports of goods and services account for 27 percent of Peru's gross domestic product. | agrees
          2024-05-31 | In 2023, Peru's exports made up 24 percent of its GDP. | agrees
          2024-05-31 | Exports make up 27 percent of Peru's GDP. | depends
          2024-05-31 | Exports make up 70 percent of Peru's GDP. | differs
          2024-05-31 | In 2023, Peru's exports were equal to 70 percent of the country's GDP. | differs
          2024-05-31 | In 2023, Peru's exports made up 40 percent of its GDP. | no_data
          2024-05-31 | In 2021, Peru's exports made up 70 percent of its GDP. | no_data
          2024-05-31 | Imports make up 70 percent of Peru's GDP. | no_data
          1998-05-31 | Exports make up 70 percent of Peru's GDP. | no_data
          """)
  void tellsHowItStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("share-of-output", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-05-31 | Copper exports make up 70 percent of Peru's GDP.
          2024-05-31 | Peru's exports to China make up 70 percent of its GDP.
          2024-05-31 | Peru's exports of copper make up 70 percent of its GDP.
          2024-05-31 | Exports could make up 70 percent of Peru's GDP.
          2024-05-31 | Exports made up 70 percent of Peru's GDP in the first half of 2023.
          2024-05-31 | On average, exports make up 70 percent of Peru's GDP.
          2024-05-31 | Peru's exports make up 70 percent of Bolivia's GDP.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
