package dev.chancery.checking.statistic;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By Peru's customs, 36 percent of its exports went to China in 2023.
final class ShareCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-03-01 | China accounts for 36 percent of Peru's exports. | agrees
          2024-03-01 | Some 36 percent of Peru's exports go to China. | agrees
          2024-03-01 | Peru sends 36 percent of its exports to China. | agrees
          2024-03-01 | China accounts for 60 percent of Peru's exports. | differs
          2024-03-01 | China accounts for 34 percent of Peru's exports. | depends
          2024-03-01 | China accounted for 34 percent of Peru's exports in 1997. | no_data
          2024-03-01 | China accounts for 60 percent of the EU's exports. | no_data
          2024-03-01 | Germany made up 60 percent of the European Union's imports. | no_data
          """)
  void tellsHowItStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("partner-share", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-03-01 | China accounts for 60 percent of Peru's exports of copper.
          2024-03-01 | China accounts for 60 percent of Peru's exports to Asia.
          2024-03-01 | China accounts for 60 percent of the EU's exports of steel.
          2024-03-01 | China could account for 60 percent of Peru's exports.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
