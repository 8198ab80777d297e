package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chancery.checking.arithmetic.YearlyRates.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearlyRatesTest {

  private static final YearlyRates RATES = new YearlyRates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JPY | USD | 2022 | 2021 | 2023 | 109.8    | 140.5
          JPY | USD | 1999 | 1999 | 2000 | 107.8    | 113.7
          JPY | USD | 2025 | 2024 | 2025 | 149.6    | 151.5
          BRL | USD | 2015 | 2014 | 2016 | 2.351    | 3.484
          USD | BRL | 2015 | 2014 | 2016 | 0.287026 | 0.425351
          USD | KRW | 2009 | 2008 | 2010 | 0.000784 | 0.000910
          """)
  void lieBetweenThoseOfTheYearsAround(
      String one, String two, int year, int from, int to, double low, double high) {
    Range range = RATES.of(one, two, List.of(year)).orElseThrow();
    assertThat(range.from()).isEqualTo(from);
    assertThat(range.to()).isEqualTo(to);
    assertThat(range.low()).isCloseTo(low, within(1e-6));
    assertThat(range.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void areThoseOfAllYearsWhereNoneIsNamed() {
    Range range = RATES.of("CNY", "USD", List.of()).orElseThrow();
    assertThat(range.from()).isEqualTo(1999);
    assertThat(range.low()).isEqualTo(6.148);
    assertThat(range.high()).isEqualTo(8.278);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BGN | EUR | 2013 | 1.95583
          EUR | BGN | 2013 | 0.511292
          BGN | XOF | 2013 | 0.00298164
          QAR | SAR | 2013 | 0.970667
          """)
  void areFixedWhereOneIsHeldToTheOtherOrBothToAThird(
      String one, String two, int year, double rate) {
    Range range = RATES.of(one, two, List.of(year)).orElseThrow();
    assertThat(range.isFixed()).isTrue();
    assertThat(range.low()).isCloseTo(rate, within(1e-5)).isEqualTo(range.high());
  }

  @Test
  void areThoseOfBothToTheDollarElsewhere() {
    Range range = RATES.of("JPY", "EUR", List.of(2022)).orElseThrow();
    assertThat(range.isFixed()).isFalse();
    assertThat(range.low()).isBetween(125.0, 135.0);
    assertThat(range.high()).isBetween(140.0, 155.0);
  }

  @Test
  void spanSeveralYears() {
    Range range = RATES.of("JPY", "USD", List.of(2021, 2024)).orElseThrow();
    assertThat(range.from()).isEqualTo(2020);
    assertThat(range.to()).isEqualTo(2025);
    assertThat(range.low()).isEqualTo(106.8);
    assertThat(range.high()).isEqualTo(151.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EUR | JPY | 1998
          JPY | USD | 1998
          JPY | USD | 1950
          USD | ZZZ | 2022
          USD | USD | 2022
          """)
  void areUnknownElsewhere(String one, String two, int year) {
    assertThat(RATES.of(one, two, List.of(year))).isEmpty();
  }
}
