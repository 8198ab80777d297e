package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2030000000 | USD | 2.03 billion dollars
          2000000000 | USD | 2 billion dollars
          1500000 | USD | 1.5 million dollars
          999000 | USD | 999,000 dollars
          7906.4 | USD | 7,906 dollars
          1000 | percent | 1,000 percent
          950 | persons | 950 persons
          3200000000000 | USD | 3.2 trillion dollars
          14.3 | percent | 14.3 percent
          10090000 | USD_2022 | 10.1 million dollars of 2022
          105000000000 | EUR | 105 billion euros
          7500000 | count | 7.5 million persons
          -2500000000 | USD | -2.5 billion dollars
          640000000 | GBP | 640 million pounds
          12 | KRW | 12 KRW
          1234567 | USD | 1.23 million dollars
          9.27 | EUR | 9.27 euros
          """)
  void saysFiguresAsASentenceDoes(BigDecimal value, String unit, String words) {
    assertThat(FigureText.of(value, unit)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          93 | 100 | 7 % short
          107 | 100 | 7 % more
          100 | 100 | 0 % more
          50 | 200 | 75 % short
          300 | 100 | 200 % more
          2.01 | 3.31 | 39 % short
          """)
  void saysHowFarOffAFigureIs(BigDecimal value, BigDecimal wanted, String words) {
    assertThat(FigureText.off(value, wanted)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1st
          2 | 2nd
          3 | 3rd
          4 | 4th
          5 | 5th
          6 | 6th
          7 | 7th
          8 | 8th
          9 | 9th
          10 | 10th
          11 | 11th
          12 | 12th
          13 | 13th
          14 | 14th
          15 | 15th
          16 | 16th
          17 | 17th
          18 | 18th
          19 | 19th
          20 | 20th
          21 | 21st
          22 | 22nd
          23 | 23rd
          24 | 24th
          25 | 25th
          26 | 26th
          27 | 27th
          28 | 28th
          29 | 29th
          30 | 30th
          31 | 31st
          32 | 32nd
          33 | 33rd
          34 | 34th
          35 | 35th
          100 | 100th
          101 | 101st
          111 | 111th
          112 | 112th
          113 | 113th
          122 | 122nd
          """)
  void writesPlaces(int rank, String words) {
    assertThat(FigureText.ordinal(rank)).isEqualTo(words);
  }
}
