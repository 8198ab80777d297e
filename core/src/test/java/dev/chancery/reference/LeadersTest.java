package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {

  private static final Leaders LEADERS = Leaders.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PER  | president           | 2025-07-29 | Dina Boluarte
          PER  | president           | 2019-05-01 | Martín Vizcarra
          PER  | president           | 2025-10-10 | José Jerí
          KOR  | president           | 2016-01-01 | Park Geun-hye
          USA  | president           | 2003-03-20 | George W. Bush
          USA  | president           | 1991-01-17 | George H. W. Bush
          USA  | secretary of state  | 2022-04-27 | Antony Blinken
          GBR  | prime minister      | 2022-10-01 | Liz Truss
          FRA  | foreign minister    | 2021-06-01 | Jean-Yves Le Drian
          DEU  | chancellor          | 2015-09-04 | Angela Merkel
          IRN  | foreign minister    | 2020-01-11 | Mohammad Javad Zarif
          UN   | secretary-general   | 2010-06-01 | Ban Ki-moon
          NATO | secretary general   | 2022-02-24 | Jens Stoltenberg
          OMN  | sultan              | 2020-01-15 | Haitham bin Tariq
          """)
  void knowsWhoHeldAnOfficeOnADay(String state, String office, LocalDate day, String person) {
    assertThat(LEADERS.holder(state, office, day).orElseThrow().person()).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-03-01 | Blinken                | USA | secretary of state
          2022-03-01 | Antony J. Blinken      | USA | secretary of state
          2022-03-01 | Jose Manuel Albares    | ESP | foreign minister
          2016-06-01 | Kerry                  | USA | secretary of state
          2021-06-01 | Kerry                  | USA | special presidential envoy for climate
          2020-03-01 | Erdogan                | TUR | president
          2019-10-27 | Trump                  | USA | president
          2022-06-01 | Yoon Suk-yeol          | KOR | president
          2022-06-01 | Hayashi Yoshimasa      | JPN | foreign minister
          2023-06-01 | Lula                   | BRA | president
          """)
  void findsAPersonByNameAndDay(LocalDate day, String name, String state, String office) {
    Leader found = LEADERS.on(day, name).getFirst();

    assertThat(found.state()).isEqualTo(state);
    assertThat(found.office()).isEqualTo(office);
  }

  @Test
  void knowsTheOrderOfNames() {
    assertThat(LEADERS.named("Moon Jae-in").getFirst().surnameFirst()).isTrue();
    assertThat(LEADERS.named("Moon Jae-in").getFirst().surname()).isEqualTo("Moon");
    assertThat(LEADERS.named("Nguyen Phu Trong").getFirst().surname()).isEqualTo("Trong");
    assertThat(LEADERS.named("Emmanuel Macron").getFirst().surnameFirst()).isFalse();
  }

  @Test
  void knowsThatAnOfficeIsPast() {
    Leader bush = LEADERS.named("George W. Bush").getFirst();

    assertThat(bush.formerOn(LocalDate.of(2012, 1, 1))).isTrue();
    assertThat(bush.heldOn(LocalDate.of(2012, 1, 1))).isFalse();
    assertThat(bush.formerOn(LocalDate.of(2000, 1, 1))).isFalse();
  }

  // Kings of states in personal union and collective presidencies make the exceptions.
  @Test
  void knowsTheHeadOfNearlyEveryMemberOfTheUnitedNations() {
    Set<String> without = new HashSet<>();
    for (State state : States.load().all()) {
      if (state.unMember() && LEADERS.of(state.code()).stream().noneMatch(LeadersTest::leads)) {
        without.add(state.code());
      }
    }
    assertThat(without).hasSizeLessThan(8);
  }

  private static boolean leads(Leader leader) {
    return leader.heldOn(LocalDate.of(2022, 6, 1)) && Prominence.of(leader.office()) <= 5;
  }

  @Test
  void coversThreeDecades() {
    assertThat(LEADERS.all()).hasSizeGreaterThan(5000);
    assertThat(LEADERS.all().stream().filter(Leader::verified).count()).isGreaterThan(4000);
  }

  @Test
  void everyTermBelongsToAKnownStateOrBody() {
    States states = States.load();
    Organisations organisations = Organisations.load();
    ArmedGroups groups = ArmedGroups.load();
    Set<String> unknown = new HashSet<>();
    for (Leader leader : LEADERS.all()) {
      String code = leader.state();
      if (states.byCode(code).isEmpty()
          && organisations.byCode(code).isEmpty()
          && groups.byCode(code).isEmpty()) {
        unknown.add(code);
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyNameIsFoundByItsKey() {
    for (Leader leader : LEADERS.all()) {
      assertThat(LEADERS.named(leader.person())).contains(leader);
      assertThat(LEADERS.surnamed(leader.surname())).contains(leader);
      leader.names().forEach(name -> assertThat(LEADERS.named(name)).contains(leader));
    }
  }

  @ParameterizedTest
  @CsvSource({"2020-05-01, 2019-05-01, yes", "2020-5-1, , yes", "2020-05-01, , perhaps"})
  void refusesABadLine(String from, String until, String verified) throws IOException {
    String end = until == null ? "" : until;
    Table table =
        OrganisationsTest.table(
            "person\tsurname\tnames\tkeys\tname_order\tstate\toffice\tfrom\tuntil\tlast_seen"
                + "\tsource\tverified\n"
                + String.join(
                    "\t",
                    List.of(
                        "A B",
                        "B",
                        "",
                        "b",
                        "given_first",
                        "XXX",
                        "king",
                        from,
                        end,
                        "",
                        "x",
                        verified)));

    assertThatThrownBy(() -> Leaders.of(table).all())
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("bad.tsv:2");
  }
}
