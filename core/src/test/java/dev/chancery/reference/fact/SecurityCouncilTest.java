package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seats in the Security Council.
final class SecurityCouncilTest {

  private static final SecurityCouncil COUNCIL = new Facts().securityCouncil();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          FRA, 2024, YES
          FRA, 1950, YES
          KOR, 2024, YES
          KOR, 2025, YES
          KOR, 2023, NO
          PER, 2019, YES
          PER, 2021, NO
          ITA, 2017, YES
          ITA, 2018, NO
          NLD, 2018, YES
          DEU, 2019, YES
          DEU, 2024, NO
          SAU, 2014, NO
          JPN, 2016, YES
          IND, 1970, UNKNOWN
          PAK, 2028, UNKNOWN
          """)
  void knowsWhoSits(String state, int year, Answer answer) {
    assertThat(COUNCIL.sits(state, year)).isEqualTo(answer);
  }

  @Test
  void knowsAllTenOfEveryYearFrom1988To2026() {
    for (int year = 1988; year <= 2026; year++) {
      assertThat(COUNCIL.elected(year)).as("year %d", year).hasSize(10);
    }
  }

  @Test
  void listsTheTermsOfAState() {
    assertThat(COUNCIL.terms("KOR"))
        .extracting(CouncilTerm::firstYear)
        .containsExactly(1996, 2013, 2024);
    assertThat(COUNCIL.terms("LIE")).isEmpty();
  }
}
