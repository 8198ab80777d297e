package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.known.KnownChecks;
import dev.chancery.model.AgreementStep;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.States;
import dev.chancery.reference.Table;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Agreements whose days are well known.
final class AgreementsTest {

  private static final Agreements AGREEMENTS = new Facts().agreements();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          PER, KOR,  2011-03-21, 2011-08-01, -
          USA, KOR,  2007-06-30, 2012-03-15, -
          EU,  CAN,  2016-10-30, 2017-09-21, -
          EU,  KOR,  2010-10-06, 2011-07-01, -
          EU,  JPN,  2018-07-17, 2019-02-01, -
          CHL, KOR,  2003-02-15, 2004-04-01, -
          AUS, USA,  2004-05-18, 2005-01-01, -
          PER, USA,  2006-04-12, 2009-02-01, -
          CHL, USA,  2003-06-06, 2004-01-01, -
          CHE, CHN,  2013-07-06, 2014-07-01, -
          AUS, CHN,  2015-06-17, 2015-12-20, -
          EU,  VNM,  2019-06-30, 2020-08-01, -
          USA, PHL,  1951-08-30, 1952-08-27, -
          """)
  void knowsWhatTwoPartiesSigned(
      String one, String other, String signed, String inForce, @Nullable String ended) {
    KnownAgreement first = AGREEMENTS.between(one, other).getFirst();
    assertThat(first.signed()).map(RoughDate::text).hasValue(signed);
    assertThat(first.inForce()).map(RoughDate::text).hasValue(inForce);
    assertThat(first.ended().map(RoughDate::text)).isEqualTo(Optional.ofNullable(ended));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          NAFTA,                       1992-12-17, 1994-01-01, 2020-06-30
          USMCA,                       2018-11-30, 2020-07-01, -
          CPTPP,                       2018-03-08, 2018-12-30, -
          Trans-Pacific Partnership,   2016-02-04, -,          -
          Paris Agreement,             2016-04-22, 2016-11-04, -
          Kyoto Protocol,              1997-12-11, 2005-02-16, -
          Treaty of Rome,              1957-03-25, 1958-01-01, -
          Maastricht Treaty,           1992-02-07, 1993-11-01, -
          Good Friday Agreement,       1998-04-10, 1999-12-02, -
          Camp David Accords,          1978-09-17, -,          -
          Dayton Accords,              1995-12-14, 1995-12-14, -
          INF Treaty,                  1987-12-08, 1988-06-01, 2019-08-02
          New START,                   2010-04-08, 2011-02-05, -
          North Atlantic Treaty,       1949-04-04, 1949-08-24, -
          Ottawa Convention,           1997-12-03, 1999-03-01, -
          KORUS FTA,                   2007-06-30, 2012-03-15, -
          Elysee treaty,               1963-01-22, 1963-07-02, -
          iran nuclear deal,           2015-07-14, 2015-10-18, -
          """)
  void knowsAgreementsByName(
      String name, String signed, @Nullable String inForce, @Nullable String ended) {
    KnownAgreement one = AGREEMENTS.called(name).getFirst();
    assertThat(one.signed()).map(RoughDate::text).hasValue(signed);
    assertThat(one.inForce().map(RoughDate::text)).isEqualTo(Optional.ofNullable(inForce));
    assertThat(one.ended().map(RoughDate::text)).isEqualTo(Optional.ofNullable(ended));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Treaty of Nowhere", "agreement", "Paris", ""})
  void knowsNoneByAStrangeName(String name) {
    assertThat(AGREEMENTS.called(name)).isEmpty();
  }

  @Test
  void knowsNoneOfTwoThatHaveNone() {
    assertThat(AGREEMENTS.between("PER", "ISL")).isEmpty();
    assertThat(AGREEMENTS.between("PER", "XXX")).isEmpty();
  }

  @Test
  void putsAgreementsOfTheTwoAloneBeforeLargerOnes() {
    assertThat(AGREEMENTS.between("PER", "SGP").getFirst().parties()).hasSize(2);
    assertThat(AGREEMENTS.between("PER", "SGP")).anyMatch(one -> one.name().equals("CPTPP"));
  }

  @Test
  void givesTheDaysOfBothListsWhereTheyDiffer() {
    KnownAgreement one =
        AGREEMENTS.all().stream()
            .filter(each -> each.name().equals("ASEAN - Korea, Republic of"))
            .findFirst()
            .orElseThrow();
    assertThat(one.dates(AgreementStep.IN_FORCE)).hasSize(2);
    assertThat(one.dates(AgreementStep.SIGNED)).hasSize(1);
    assertThat(one.dates(AgreementStep.RATIFIED)).isEmpty();
  }

  @Test
  void usesOnlyCodesThatOtherTablesKnow() {
    States states = States.load();
    Organisations organisations = Organisations.load();
    Set<String> strange = new TreeSet<>();
    for (KnownAgreement one : AGREEMENTS.all()) {
      one.parties().stream()
          .filter(code -> states.byCode(code).isEmpty() && organisations.byCode(code).isEmpty())
          .forEach(strange::add);
    }
    Set<String> groups = new TreeSet<>(Set.of("CACM"));
    Table.load(KnownChecks.class, "pact_groups.tsv")
        .rows()
        .forEach(row -> groups.add(row.required("code")));
    assertThat(groups).containsAll(strange);
  }
}
