package dev.chancery.checking.statistic;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By South Korea's books, trade with Peru was 3.325 billion dollars in 2011, by Peru's 3.275.
final class AmountCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2012-05-31 | Trade between South Korea and Peru reached 3.32 billion dollars in 2011. | agrees
          2011-03-18 | Bilateral trade between South Korea and Peru stood at $1.98 billion in 2010. | agrees
          2010-08-31 | In 2008, South Korea exported goods worth 720 million dollars to Peru and imported goods worth 903 million dollars. | agrees
          2018-07-30 | Korean-Peruvian trade came to 3.3 billion dollars in 2018. | agrees
          2019-07-30 | Trade between Peru and South Korea was worth more than 3.2 billion dollars in 2018. | agrees
          2012-07-30 | Bilateral trade in goods between Peru and South Korea exceeded 6 billion dollars in 2011. | differs
          2012-07-30 | Trade between Peru and South Korea came to 1 billion dollars in 2011. | differs
          2012-07-30 | Trade between Peru and South Korea came to 3.7 billion dollars in 2011. | depends
          2022-07-28 | Last year trade between Peru and South Korea was almost 4 billion dollars. | no_data
          2011-07-30 | In 2010, South Korea's exports to Peru totalled 1.09 trillion won. | agrees
          2024-05-31 | In 2023, Peru's exports to South Korea were worth 2.18 billion euros. | agrees
          2024-05-31 | In 2023, Peru's exports to South Korea were worth 12.1 billion euros. | differs
          2024-05-31 | In 2023, Peru's exports to the European Union were worth 6.9 billion dollars. | agrees
          2024-05-31 | In 2023, Peru's exports to the European Union were worth 19 billion dollars. | no_data
          2024-05-31 | In 2023, Peru's exports to China were worth 23.6 billion dollars. | depends
          2024-05-31 | In 2023, Peru's exports reached 72.4 billion dollars. | depends
          2024-05-31 | In 2023, Peru's exports reached 172.4 billion dollars. | differs
          """)
  void tellsHowItStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("amount-in-year", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2012-07-30 | Trade between Peru and South Korea came to 1 billion dollars in the first half of 2011.
          2012-07-30 | Trade between Peru and South Korea could reach 9 billion dollars in 2011.
          2012-07-30 | Trade in services between Peru and South Korea came to 1 billion dollars in 2011.
          2012-07-30 | Trade between Peru and South Korea came to 4.5 billion dollars in 2011.
          2012-07-30 | Bilateral trade with Peru came to 4 billion dollars in 2011, Chile and South Korea said.
          2011-03-18 | Bilateral trade stood at 1.98 billion dollars in 2010, with South Korean exports of 944 million dollars.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
