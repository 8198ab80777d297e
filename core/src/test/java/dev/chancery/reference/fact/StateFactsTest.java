package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reference.State;
import dev.chancery.reference.States;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Capitals, names, codes and days of states that are well known.
final class StateFactsTest {

  private static final StateFacts FACTS = new Facts().states();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PER, 2025-07-28, Lima
          KOR, 2025-07-28, Seoul
          BRA, 1955-01-01, Rio de Janeiro
          BRA, 1970-01-01, Brasília
          NGA, 1990-01-01, Lagos
          NGA, 2000-01-01, Abuja
          MMR, 2000-01-01, Rangoon
          MMR, 2010-01-01, Naypyidaw
          KAZ, 1995-01-01, Almaty
          KAZ, 2020-01-01, Astana
          DEU, 1980-01-01, Bonn
          DEU, 1995-01-01, Berlin
          BDI, 2018-01-01, Bujumbura
          BDI, 2019-01-01, Gitega
          AUS, 2020-01-01, Canberra
          TUR, 2020-01-01, Ankara
          NLD, 2020-01-01, Amsterdam
          CIV, 2020-01-01, Yamoussoukro
          MYS, 2020-01-01, Kuala Lumpur
          """)
  void knowsTheCapitalOnADay(String state, LocalDate day, String capital) {
    assertThat(FACTS.capitals(state, day))
        .extracting(one -> one.names().getFirst())
        .containsExactly(capital);
  }

  @ParameterizedTest
  @CsvSource({"NLD, The Hague", "MYS, Putrajaya", "IDN, Nusantara", "BOL, La Paz"})
  void tellsOtherSeatsFromTheCapital(String state, String town) {
    assertThat(FACTS.capitals(state))
        .filteredOn(one -> one.names().contains(town))
        .isNotEmpty()
        .noneMatch(Capital::isCapital);
  }

  @Test
  void knowsACapitalOfEveryMemberOfTheUnitedNations() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    assertThat(States.load().all())
        .filteredOn(State::unMember)
        .allSatisfy(state -> assertThat(FACTS.capitals(state.code(), day)).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PER, 07-28, 2025, 204
          KOR, 08-15, 2025, 80
          USA, 07-04, 2026, 250
          IND, 08-15, 2024, 78
          IND, 01-26, 2024, 75
          PHL, 06-12, 2024, 126
          MEX, 09-16, 2010, 200
          UKR, 08-24, 2021, 30
          FRA, 07-14, 1989, 200
          KEN, 12-12, 2023, 60
          IDN, 08-17, 2024, 79
          POL, 11-11, 2018, 100
          EST, 02-24, 2018, 100
          """)
  void numbersTheDayOfAYear(String state, String day, int year, int number) {
    assertThat(day(state, day).number(year)).hasValue(number);
  }

  private static NationalDay day(String state, String day) {
    return FACTS.nationalDays(state).stream()
        .filter(one -> one.day().filter(each -> each.toString().endsWith(day)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PER, 07-28, true,  true
          DZA, 07-05, true,  true
          DZA, 11-01, false, false
          FRA, 07-14, true,  false
          DEU, 10-03, true,  false
          IND, 01-26, true,  false
          IND, 08-15, false, true
          SVN, 12-26, false, true
          LVA, 05-04, false, true
          """)
  void tellsNationalDaysFromIndependenceDays(
      String state, String day, boolean national, boolean independence) {
    assertThat(day(state, day).national()).isEqualTo(national);
    assertThat(day(state, day).independence()).isEqualTo(independence);
  }

  @Test
  void knowsWhenADayWasMoved() {
    assertThat(day("TKM", "10-27").in(2017)).hasValue(LocalDate.of(2017, 10, 27));
    assertThat(day("TKM", "10-27").in(2019)).isEmpty();
    assertThat(day("TKM", "09-27").in(2019)).hasValue(LocalDate.of(2019, 9, 27));
  }

  @Test
  void leavesOpenWhatFollowsAnotherCalendar() {
    List<NationalDay> days = FACTS.nationalDays("ISR");
    assertThat(days).isNotEmpty();
    assertThat(days).allSatisfy(day -> assertThat(day.in(2024)).isEmpty());
  }

  @Test
  void numbersNothingBeforeTheEvent() {
    assertThat(day("PER", "07-28").number(1800)).isEmpty();
  }

  @Test
  void hasNoNationalDayForTheUnitedKingdom() {
    assertThat(FACTS.nationalDays("GBR")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          MMR, 1980-01-01, Burma
          MMR, 2000-01-01, Myanmar
          COD, 1985-01-01, Zaire
          SWZ, 2018-04-18, Swaziland
          SWZ, 2018-04-20, Eswatini
          MKD, 2019-03-01, North Macedonia
          LKA, 1960-01-01, Ceylon
          TUR, 2021-01-01, Turkey
          TUR, 2023-01-01, Türkiye
          """)
  void knowsTheNameOnADay(String state, LocalDate day, String name) {
    assertThat(FACTS.names(state))
        .filteredOn(one -> one.time().covers(day) == Answer.YES)
        .extracting(one -> one.names().getFirst())
        .containsExactly(name);
  }

  @Test
  void knowsWhatCameFromWhat() {
    assertThat(FACTS.successors("SUN")).hasSize(15);
    assertThat(FACTS.successors("CSK"))
        .extracting(Succession::successor)
        .containsExactlyInAnyOrder("CZE", "SVK");
    assertThat(FACTS.predecessors("SSD"))
        .extracting(one -> one.predecessor() + " " + one.date())
        .containsExactly("SDN 2011-07-09");
    assertThat(FACTS.predecessors("PER")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          KOR, 410, 732, ROK, KS, 542, KOR
          PER, 604, 135, PER, PE, 293, PER
          GBR, 826, 200, UKG, UK, 112, GBR
          DEU, 276, 255, GMY, GM, 134, GER
          NAM, 516, 565, NAM, WA, 728, NAM
          CHE, 756, 225, SWZ, SZ, 146, SUI
          """)
  void knowsCodesOfOtherSystems(
      String state,
      String m49,
      String number,
      String letters,
      String fips,
      String imf,
      String ioc) {
    StateCodes codes = FACTS.codes(state).orElseThrow();
    assertThat(
            List.of(
                codes.m49(),
                codes.cowNumber(),
                codes.cowLetters(),
                codes.fips(),
                codes.imf(),
                codes.ioc()))
        .containsExactly(m49, number, letters, fips, imf, ioc);
  }

  @Test
  void givesNoFipsCodeTwice() {
    assertThat(FACTS.codes())
        .extracting(StateCodes::fips)
        .filteredOn(code -> !code.isEmpty())
        .doesNotHaveDuplicates();
  }
}
