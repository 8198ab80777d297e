package dev.chancery.checking.statistic;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By its own books, Peru has had a surplus with South Korea since 2016.
final class BalanceCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2011-05-31 | Peru had a trade deficit with South Korea in 2010. | agrees
          2021-05-31 | Peru has had a trade surplus with South Korea every year since 2016. | agrees
          2021-05-31 | Peru has had a trade surplus with South Korea every year since 2012. | depends
          2021-05-31 | Peru has had a trade deficit with South Korea every year since 2016. | differs
          2023-07-01 | Peru has had a trade surplus with South Korea every year since 2016. | no_data
          2019-05-31 | Peru recorded a trade surplus with South Korea of 1.43 billion dollars in 2018. | agrees
          2019-05-31 | Peru recorded a trade surplus with South Korea of 1.21 billion euros in 2018. | agrees
          2019-05-31 | Peru recorded a trade surplus with South Korea of 9 billion euros in 2018. | differs
          2019-05-31 | Peru's trade surplus with South Korea reached 1.7 billion dollars in 2018. | depends
          2019-05-31 | Peru recorded a trade deficit with South Korea in 2018. | differs
          """)
  void tellsHowItStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("trade-balance", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2011-05-31 | Peru may have a trade surplus with South Korea of 2 billion dollars in 2010.
          2011-05-31 | Peru had a trade surplus with South Korea in the first quarter of 2010.
          2016-05-31 | Peru had a trade surplus with South Korea in 2011.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
