package dev.chancery.checking.statistic;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By its own books, Peru exported 895 million dollars to South Korea in 2010 and 1,084 in 2015.
final class LevelsCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2016-05-31 | Peru's exports to South Korea rose from 895 million dollars in 2010 to 1.09 billion dollars in 2015. | agrees
          2019-05-31 | South Korea's exports to Peru fell from 1.09 trillion won in 2010 to 884 billion won in 2018. | agrees
          2023-07-01 | Trade between Peru and South Korea rose from around 3.2 billion dollars in 2011 to 3.9 billion dollars in 2021. | no_data
          2016-05-31 | Peru's goods exports to South Korea rose from 895 million dollars in 2010 to 2.5 billion dollars in 2015. | differs
          2016-05-31 | Trade between Peru and South Korea rose from 2 billion dollars in 2010 to 2.6 billion dollars in 2015. | depends
          """)
  void tellsHowItStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("two-levels", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2016-05-31 | Peru's exports to South Korea rose from 895 million dollars in 2010 to 2.5 billion dollars in 2015.
          2016-05-31 | Peru's goods exports of zinc to South Korea rose from 895 million dollars in 2010 to 2.5 billion dollars in 2015.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
