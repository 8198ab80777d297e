package dev.chancery.checking.statistic;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By its own books, Peru exported 895 million dollars to South Korea in 2010 and 1,084 in 2015.
final class GrowthSinceCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2016-05-31 | Peru's exports to South Korea grew by 21 percent between 2010 and 2015. | agrees
          2019-05-31 | The over-80-percent growth in trade between Peru and South Korea from 2010 to 2018 impressed. | depends
          2021-05-31 | Trade between Peru and South Korea has grown by more than 40 percent since 2010. | agrees
          2021-05-31 | Trade between Peru and South Korea has nearly doubled since 2008. | depends
          2019-05-31 | Trade between Peru and South Korea more than doubled between 2008 and 2018. | agrees
          2016-05-31 | Peru's exports to South Korea grew by 90 percent between 2010 and 2015. | differs
          2016-05-31 | Peru's exports to South Korea have tripled since 2010. | differs
          2015-05-31 | Peru's exports to South Korea fell by 50 percent in 2014. | differs
          2025-07-29 | Bilateral trade between South Korea and Peru has grown by over 80 percent since 2010. | no_data
          2025-07-29 | Bilateral trade between South Korea and Peru has grown by over 48 percent since 2010. | no_data
          2019-08-01 | Trade between Peru and South Korea has doubled since the free trade agreement took effect in 2011. | differs
          2019-08-01 | Trade between Peru and South Korea has doubled since the free trade agreement took effect. | differs
          """)
  void tellsHowItStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("growth-since", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2016-05-31 | Peru's exports to South Korea grew by 90 percent a year between 2010 and 2015.
          2016-05-31 | Peru's exports of grapes to South Korea grew by 90 percent between 2010 and 2015.
          2016-05-31 | Peru's exports to South Korea would grow by 90 percent between 2010 and 2015.
          2016-05-31 | Peru's exports to South Korea grew by 90 percent in the third quarter of 2014.
          2016-05-31 | Peru's exports to South Korea grew by 90 percent, from 100 million dollars in 2010 to 190 million in 2015.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
