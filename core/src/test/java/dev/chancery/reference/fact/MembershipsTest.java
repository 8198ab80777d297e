package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reference.Organisations;
import dev.chancery.reference.States;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who belonged to what, on days at which it is well known.
final class MembershipsTest {

  private static final Facts FACTS = new Facts();
  private static final Memberships MEMBERSHIPS = FACTS.memberships();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          BRA, G20, 2010-06-01, YES
          BRA, NATO, 2010-06-01, NO
          GBR, EU, 2019-06-01, YES
          GBR, EU, 2020-01-31, YES
          GBR, EU, 2020-02-01, NO
          GBR, EU, 2021-06-01, NO
          HRV, EU, 2013-06-30, NO
          HRV, EU, 2013-07-01, YES
          CHE, EU, 2024-01-01, NO
          CHE, Schengen, 2024-01-01, YES
          IRL, Schengen, 2024-01-01, NO
          HRV, eurozone, 2022-12-31, NO
          HRV, eurozone, 2023-01-01, YES
          POL, eurozone, 2024-06-01, NO
          FIN, NATO, 2023-04-03, NO
          FIN, NATO, 2023-04-04, YES
          SWE, NATO, 2023-12-31, NO
          TUR, NATO, 1960-01-01, YES
          UKR, NATO, 2024-06-01, NO
          PER, APEC, 2024-11-15, YES
          COL, APEC, 2024-11-15, NO
          IND, APEC, 2024-11-15, NO
          TLS, ASEAN, 2025-10-25, NO
          TLS, ASEAN, 2025-10-26, YES
          MMR, ASEAN, 1996-01-01, NO
          ZAF, BRICS, 2010-01-01, NO
          IDN, BRICS, 2025-02-01, YES
          ARG, BRICS, 2024-06-01, NO
          SAU, BRICS, 2024-06-01, UNKNOWN
          RUS, G7, 2012-01-01, NO
          RUS, G8, 2012-01-01, YES
          QAT, OPEC, 2018-06-01, YES
          QAT, OPEC, 2020-06-01, NO
          AGO, OPEC, 2024-06-01, NO
          NOR, OPEC, 2024-06-01, NO
          CHL, OECD, 2015-01-01, YES
          COL, OECD, 2019-12-31, NO
          BRA, OECD, 2024-01-01, NO
          VEN, Mercosur, 2014-01-01, YES
          CHL, Mercosur, 2014-01-01, NO
          BOL, Mercosur, 2024-12-01, YES
          PER, Pacific Alliance, 2013-01-01, YES
          ECU, Pacific Alliance, 2023-01-01, NO
          GBR, CPTPP, 2024-12-14, NO
          GBR, CPTPP, 2024-12-15, YES
          CHN, CPTPP, 2025-01-01, NO
          IND, RCEP, 2023-01-01, NO
          IND, SCO, 2018-01-01, YES
          TUR, SCO, 2024-01-01, NO
          BLR, SCO, 2024-07-04, YES
          RUS, COE, 2020-01-01, YES
          RUS, COE, 2022-03-17, NO
          BLR, COE, 2015-01-01, NO
          MAR, AU, 2010-01-01, NO
          MAR, AU, 2018-01-01, YES
          MLI, ECOWAS, 2024-12-31, YES
          MLI, ECOWAS, 2025-01-30, NO
          MRT, ECOWAS, 2010-01-01, NO
          COD, EAC, 2023-01-01, YES
          ETH, EAC, 2023-01-01, NO
          CUB, OAS, 2010-01-01, YES
          NIC, OAS, 2024-01-01, NO
          RWA, Commonwealth, 2010-06-01, YES
          ZWE, Commonwealth, 2015-01-01, NO
          MDV, Commonwealth, 2018-01-01, NO
          MDV, Commonwealth, 2021-01-01, YES
          CHN, WTO, 2001-12-10, NO
          CHN, WTO, 2001-12-11, YES
          RUS, WTO, 2012-08-22, YES
          DZA, WTO, 2020-01-01, NO
          IRN, WTO, 2020-01-01, NO
          AND, IMF, 2021-01-01, YES
          CUB, IMF, 2021-01-01, NO
          USA, ICC, 2020-01-01, NO
          MLI, ICC, 2020-01-01, YES
          MYS, ICC, 2020-01-01, NO
          PHL, ICC, 2018-12-31, YES
          PHL, ICC, 2019-03-17, NO
          PSE, ICC, 2015-04-01, YES
          SSD, UN, 2011-07-13, NO
          SSD, UN, 2011-07-14, YES
          CHE, UN, 2002-09-09, NO
          CHE, UN, 2002-09-10, YES
          XKX, UN, 2020-01-01, NO
          TWN, UN, 2020-01-01, NO
          VAT, UN, 2020-01-01, NO
          UZB, OTS, 2020-01-01, YES
          HUN, Visegrad Group, 2000-01-01, YES
          AUT, Visegrad Group, 2000-01-01, NO
          DOM, SICA, 2014-01-01, YES
          """)
  void knowsWhoWasAMember(String state, String organisation, LocalDate day, Answer answer) {
    assertThat(MEMBERSHIPS.of(organisation).member(state, day).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NATO, 2003-06-01, 19
          NATO, 2010-06-01, 28
          NATO, 2023-04-03, 30
          NATO, 2023-04-05, 31
          NATO, 2024-03-07, 32
          EU, 1995-06-01, 15
          EU, 2004-06-01, 25
          EU, 2013-07-01, 28
          EU, 2024-01-01, 27
          eurozone, 2023-01-01, 20
          eurozone, 2026-01-01, 21
          Schengen, 2024-12-01, 29
          APEC, 2024-11-15, 21
          ASEAN, 2020-01-01, 10
          ASEAN, 2025-11-01, 11
          G7, 2020-01-01, 7
          G20, 2020-01-01, 20
          G20, 2024-01-01, 21
          BRICS, 2011-06-01, 5
          OPEC, 2024-06-01, 12
          OECD, 2021-06-01, 38
          CPTPP, 2025-01-01, 12
          RCEP, 2023-07-01, 15
          SCO, 2024-08-01, 10
          GCC, 2000-01-01, 6
          Arab League, 2020-01-01, 22
          COE, 2021-01-01, 47
          COE, 2023-01-01, 46
          UN, 2005-01-01, 191
          UN, 2010-01-01, 192
          UN, 2020-01-01, 193
          WTO, 2020-01-01, 164
          WTO, 2025-01-01, 166
          AU, 2020-01-01, 55
          ECOWAS, 2023-01-01, 15
          ECOWAS, 2025-06-01, 12
          EAC, 2024-06-01, 8
          OAS, 2015-01-01, 35
          Commonwealth, 2023-01-01, 56
          ICC, 2025-02-01, 125
          OSCE, 2020-01-01, 57
          OIC, 2020-01-01, 57
          IMF, 2025-01-01, 191
          WB, 2020-01-01, 189
          CARICOM, 2020-01-01, 15
          CELAC, 2015-01-01, 33
          Mercosur, 2005-01-01, 4
          EFTA, 2020-01-01, 4
          """)
  void countsMembers(String organisation, LocalDate day, int count) {
    assertThat(MEMBERSHIPS.of(organisation).at(day).orElseThrow().count()).hasValue(count);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Serbia would be one,    SRB, EU,       CANDIDATE, 2020-01-01, YES
          Turkey before Helsinki, TUR, EU,       CANDIDATE, 1999-01-01, UNKNOWN
          the Holy See,           VAT, UN,       OBSERVER,  2020-01-01, YES
          Mongolia,               MNG, SCO,      OBSERVER,  2020-01-01, YES
          Belarus as of old,      BLR, SCO,      OBSERVER,  2020-01-01, YES
          Chile,                  CHL, Mercosur, ASSOCIATE, 2020-01-01, YES
          Vietnam,                VNM, BRICS,    PARTNER,   2025-09-01, YES
          Venezuela,              VEN, Mercosur, SUSPENDED, 2020-01-01, YES
          """)
  void knowsOtherStandings(
      String what,
      String state,
      String organisation,
      Standing standing,
      LocalDate day,
      Answer yes) {
    assertThat(MEMBERSHIPS.of(organisation).standing(state, standing, day).answer())
        .as(what)
        .isEqualTo(yes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATO", "EU", "BRICS", "WTO"})
  void saysNothingAboutDaysAfterTheTableWasMade(String organisation) {
    LocalDate later = MEMBERSHIPS.knownOn().plusDays(1);
    assertThat(MEMBERSHIPS.of(organisation).at(later)).isEmpty();
    assertThat(MEMBERSHIPS.of(organisation).member("USA", later).answer())
        .isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "NAM, 2020-01-01",
    "IAEA, 2020-01-01",
    "UN, 1975-01-01",
    "OPEC, 1995-06-01",
    "CIS, 2020-01-01"
  })
  void countsNothingWhereMembersMayBeMissing(String organisation, LocalDate day) {
    assertThat(MEMBERSHIPS.of(organisation).at(day).orElseThrow().count()).isEmpty();
  }

  @Test
  void countsNothingInAYearOfRoughDates() {
    assertThat(MEMBERSHIPS.of("OPEC").at(LocalDate.of(2008, 6, 1)).orElseThrow().count()).isEmpty();
  }

  @Test
  void tellsWhichLinesMayNotStandAlone() {
    LocalDate day = LocalDate.of(2024, 6, 1);
    assertThat(MEMBERSHIPS.of("NATO").member("FRA", day).verified()).isTrue();
    assertThat(MEMBERSHIPS.of("NATO").member("AUT", day).verified()).isTrue();
    assertThat(MEMBERSHIPS.of("NAM").member("IND", day).verified()).isFalse();
    assertThat(MEMBERSHIPS.of("BRICS").member("SAU", day).verified()).isFalse();
  }

  @Test
  void namesASourceForEveryLine() {
    for (Membership one : MEMBERSHIPS.ofMember("KOR")) {
      assertThat(one.ground().source()).as(one.organisation()).hasSizeGreaterThan(5);
    }
  }

  @Test
  void knowsFortyOrganisationsByDateAndMore() {
    long complete =
        MEMBERSHIPS.organisations().stream()
            .filter(code -> MEMBERSHIPS.of(code).complete().isPresent())
            .count();
    assertThat(complete).isGreaterThanOrEqualTo(60);
  }

  @Test
  void usesOnlyCodesThatOtherTablesKnow() {
    States states = States.load();
    Organisations organisations = Organisations.load();
    Set<String> strange =
        MEMBERSHIPS.organisations().stream()
            .flatMap(code -> MEMBERSHIPS.of(code).all().stream())
            .map(Membership::member)
            .filter(code -> states.byCode(code).isEmpty() && organisations.byCode(code).isEmpty())
            .collect(Collectors.toSet());
    assertThat(strange).isEmpty();
    for (String code : MEMBERSHIPS.organisations()) {
      assertThat(FACTS.foundations().of(code)).as(code).isPresent();
    }
  }
}
