package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearsSinceCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-27 | The armistice was signed 72 years ago, in 1953. | The armistice was signed 62 years ago, in 1953.
          2025-07-27 | In 1953, 72 years ago, the armistice was signed. | In 1953, 82 years ago, the armistice was signed.
          2025-07-27 | He has led the country for 25 years, since 2000. | He has led the country for 35 years, since 2000.
          2025-07-27 | It was the first visit by a Korean leader in nine years, since 2016. | It was the first visit by a Korean leader in 14 years, since 2016.
          2025-07-27 | It has been 30 years since 1995, when the two restored ties. | It has been 40 years since 1995, when the two restored ties.
          2025-07-27 | Seventy-two years after the armistice of 1953, the two Koreas remain at war. | Fifty-two years after the armistice of 1953, the two Koreas remain at war.
          2025-07-27 | More than 70 years after the Korean War armistice was signed in 1953, there is still no peace treaty. | More than 90 years after the Korean War armistice was signed in 1953, there is still no peace treaty.
          2025-05-09 | Eighty years after the end of World War II, leaders met in Moscow. | Ninety years after the end of World War II, leaders met in Moscow.
          2024-11-09 | Thirty-five years after the fall of the Berlin Wall, Europe is divided again. | Forty-five years after the fall of the Berlin Wall, Europe is divided again.
          2025-02-24 | Three years after Russia's full-scale invasion of Ukraine, the front barely moves. | Five years after Russia's full-scale invasion of Ukraine, the front barely moves.
          2025-07-27 | The embassy was closed two decades ago, in 2005. | The embassy was closed four decades ago, in 2005.
          2025-07-27 | Since 2010, for 15 years, he has been the chairman. | Since 2010, for 25 years, he has been the chairman.
          2025-07-27 | The law has been in force since 1975, or for half a century. | The law has been in force since 1935, or for half a century.
          2025-07-29 | The two countries celebrate 50 years of diplomatic relations, established in 1975. | The two countries celebrate 40 years of diplomatic relations, established in 1975.
          2025-07-29 | The 76-year-old alliance, founded in 1949, has 32 members. | The 66-year-old alliance, founded in 1949, has 32 members.
          2025-07-29 | The decades-old dispute over the 14-year-old agreement, signed in 2011, is settled. | The decades-old dispute over the 24-year-old agreement, signed in 2011, is settled.
          2025-08-01 | Half a century after the 1975 Helsinki Final Act, borders are in doubt again. | A century after the 1975 Helsinki Final Act, borders are in doubt again.
          """)
  void tellsTheRightTimeFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("years-since");
    CheckedText.of(published, wrong).differs("years-since");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-27 | He said in 2010 that the treaty of 1990 had been signed 20 years ago.
          2025-07-27 | In 2003, 50 years after the 1953 armistice, the two sides met.
          2025-07-27 | Exports have grown by 5 percent a year for three years, and since 2010 they have doubled.
          2025-07-27 | He was sentenced to 20 years in prison after a trial in 2021.
          2025-07-27 | The plan is to double trade within five years after 2025.
          2025-07-27 | The general, who seized power in 1962, died two years after the coup of 1988.
          2025-07-27 | She left after five years, in 2010.
          2025-07-27 | He would have been in office for 30 years since 2000 if he had stayed.
          2025-07-27 | The first trip in ten years since his predecessor went there in 2014 surprised many.
          2025-07-27 | Nearly 30 years after the Cold War ended, a 2019 poll showed doubts.
          2016-05-12 | The union was admitted in August 2012 after eighteen years of talks.
          2016-05-12 | The pipeline was opened in 2010, after twelve years of quarrels over its route.
          2016-05-12 | Independence came in 2002, and with it the end of twenty-four years of occupation.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
