package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Relations whose days are well known.
final class RelationsTest {

  private static final Relations RELATIONS = new Facts().relations();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PER, KOR, established, 1963-04-01
          KOR, PER, established, 1963-04-01
          CHN, KOR, established, 1992-08-24
          USA, CHN, established, 1979-01-01
          JPN, CHN, established, 1972-09-29
          DEU, ISR, established, 1965-05-12
          KOR, CUB, established, 2024-02-14
          USA, CUB, severed,     1961-01-03
          USA, CUB, restored,    2015-07-20
          HND, CHN, established, 2023-03-26
          IRN, SAU, restored,    2023-03-10
          """)
  void knowsDiplomaticRelations(String one, String other, String act, String date) {
    assertThat(RELATIONS.diplomatic(one, other))
        .filteredOn(each -> each.act().equals(act))
        .extracting(each -> each.date().text())
        .containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PER, KOR, comprehensive strategic partnership, 2012-05-10
          USA, VNM, comprehensive strategic partnership, 2023-09-10
          AUS, IND, comprehensive strategic partnership, 2020-06-04
          CHN, ASEAN, comprehensive strategic partnership, 2021-11-22
          """)
  void knowsPartnerships(String one, String other, String kind, String date) {
    assertThat(RELATIONS.partnerships(one, other))
        .filteredOn(each -> each.kind().equals(kind))
        .extracting(each -> each.date().text())
        .containsExactly(date);
  }

  @Test
  void knowsNothingOfAPairThatTheTableLacks() {
    assertThat(RELATIONS.between("TUV", "LIE")).isEmpty();
    assertThat(RELATIONS.partnerships("USA", "PRK")).isEmpty();
  }

  @Test
  void namesTheOtherSide() {
    assertThat(RELATIONS.of("PER"))
        .extracting(each -> each.partnerOf("PER"))
        .contains("KOR", "CHN");
  }

  @Test
  void leavesLinesOnWhichSourcesDifferUnverified() {
    assertThat(RELATIONS.all())
        .filteredOn(each -> !each.ground().verified())
        .isNotEmpty()
        .hasSizeLessThan(400);
  }
}
