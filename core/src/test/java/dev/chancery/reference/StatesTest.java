package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import dev.chancery.reference.StateName.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

  private static final States STATES = States.load();

  @Test
  void knowsAllMembersOfTheUnitedNations() {
    assertThat(STATES.all()).filteredOn(State::unMember).hasSize(193);
  }

  @Test
  void knowsHowToSpeakOfEveryMember() {
    assertThat(STATES.all())
        .filteredOn(State::unMember)
        .allSatisfy(state -> {
          assertThat(state.alpha2()).as(state.code()).hasSize(2);
          assertThat(state.numeric()).as(state.code()).hasSize(3);
          assertThat(state.words().adjectives()).as(state.code()).isNotEmpty();
          assertThat(state.words().demonyms()).as(state.code()).isNotEmpty();
          assertThat(state.words().capitals()).as(state.code()).isNotEmpty();
          assertThat(state.words().regions()).as(state.code()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru                                  | PER | NAME
          Republic of Korea                     | KOR | OFFICIAL
          Korea                                 | KOR | NAME
          DPRK                                  | PRK | NAME
          U.S.                                  | USA | NAME
          America                               | USA | NAME
          Britain                               | GBR | NAME
          Burma                                 | MMR | NAME
          Ivory Coast                           | CIV | NAME
          Cote d'Ivoire                         | CIV | NAME
          Türkiye                               | TUR | NAME
          Turkey                                | TUR | NAME
          Holland                               | NLD | NAME
          the Vatican                           | VAT | NAME
          Palestinian Authority                 | PSE | NAME
          Congo                                 | COD | NAME
          Soviet Union                          | SUN | NAME
          Sao Tome and Principe                 | STP | NAME
          """)
  void findsTheStateBehindAName(String form, String code, Kind kind) {
    assertLikeliest(form, code, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peruvian                              | PER | ADJECTIVE
          Emirati                               | ARE | ADJECTIVE
          Saudi                                 | SAU | ADJECTIVE
          Dominican                             | DOM | ADJECTIVE
          Congolese                             | COD | ADJECTIVE
          Nigerien                              | NER | ADJECTIVE
          Nigerian                              | NGA | ADJECTIVE
          Frenchman                             | FRA | DEMONYM
          Spaniards                             | ESP | DEMONYM
          Seoul                                 | KOR | CAPITAL
          Kiev                                  | UKR | CAPITAL
          Nuku’alofa                            | TON | CAPITAL
          Kremlin                               | RUS | SEAT
          Elysee                                | FRA | SEAT
          Blue House                            | KOR | SEAT
          Scotland                              | GBR | SUBDIVISION
          Ohio                                  | USA | SUBDIVISION
          Catalan                               | ESP | SUBDIVISION
          Gaza                                  | PSE | SUBDIVISION
          Sino                                  | CHN | COMBINING
          """)
  void findsTheStateBehindAnAdjectiveAPeopleOrASeat(String form, String code, Kind kind) {
    assertLikeliest(form, code, kind);
  }

  private static void assertLikeliest(String form, String code, Kind kind) {
    StateName likeliest = STATES.called(form).getFirst();

    assertThat(likeliest.state().code()).isEqualTo(code);
    assertThat(likeliest.kind()).isEqualTo(kind);
  }

  @Test
  void takesCapitalsSeriously() {
    assertThat(STATES.called("turkey")).isEmpty();
    assertThat(STATES.called("us")).isEmpty();
    assertThat(STATES.called("polish")).isEmpty();
  }

  @Test
  void namesTheUsualGeorgiaFirstAndTheAmericanOneToo() {
    assertThat(STATES.called("Georgia"))
        .extracting(name -> name.state().code())
        .containsExactly("GEO", "USA");
  }

  @ParameterizedTest
  @CsvSource({"Chad", "Jordan", "Georgia", "Brussels", "Victoria", "CAR", "Westminster"})
  void marksFormsThatNeedSupport(String form) {
    assertThat(STATES.called(form)).isNotEmpty().allMatch(StateName::ambiguous);
  }

  @ParameterizedTest
  @CsvSource({"TURKEY, TUR", "UKRAINIAN, UKR", "U.S., USA", "CÔTE D'IVOIRE, CIV", "MOSCOW, RUS"})
  void readsLinesOfCapitals(String form, String code) {
    assertThat(STATES.calledInCapitals(form).getFirst().state().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"CAR", "MALE", "CHAD", "POLE"})
  void leavesWordsOfALineOfCapitalsAlone(String word) {
    assertThat(STATES.calledInCapitals(word)).isEmpty();
  }

  @Test
  void namesOnlyOutright() {
    assertThat(STATES.byName("Peru")).map(State::code).contains("PER");
    assertThat(STATES.byName("Peruvian")).isEmpty();
    assertThat(STATES.byName("Atlantis")).isEmpty();
  }

  @Test
  void describesPartsOfTheWorld() {
    assertThat(STATES.described("Latin American"))
        .extracting(State::code)
        .contains("PER", "BRA", "MEX")
        .doesNotContain("USA", "KOR");
    assertThat(STATES.described("kingdom")).extracting(State::code).contains("SAU", "JOR", "GBR");
  }

  @Test
  void knowsNationalDaysAndIndependence() {
    State peru = STATES.byCode("PER").orElseThrow();

    assertThat(peru.independence().getFirst().date()).isEqualTo("1821-07-28");
    assertThat(peru.independence().getFirst().from()).contains("ESP");
    assertThat(peru.nationalDays().getFirst().day()).hasToString("--07-28");
  }

  @Test
  void knowsWhenAFormerStateWasThere() {
    State union = STATES.byCode("SUN").orElseThrow();

    assertThat(union.existedOn(LocalDate.of(1985, 3, 11))).isTrue();
    assertThat(union.existedOn(LocalDate.of(1992, 1, 1))).isFalse();
  }

  @Test
  void refusesABadLineWithFileAndLine() {
    String head = "code\talpha2\tnumeric\tname\tofficial\tnames\tadjectives\tdemonyms\tcapitals\t";
    String more = "seats\tregions\tkinds\tcombining\tambiguous\tun_member\tfrom\tuntil\t";
    String last = "independence\tindependence_from\tnational_day\tnational_day_name\tnote\n";
    String row = "RUR\tRU\t999\tRuritania\tKingdom of Ruritania" + "\t".repeat(10) + "perhaps";

    assertThatThrownBy(() ->
            States.of(
                table(
                    "states.tsv", "# what: invented\n" + head + more + last + row + "\t".repeat(7)),
                table("subdivisions.tsv", ""),
                table("lookalikes.tsv", "")))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("states.tsv:3: un_member is neither yes nor no");
  }

  @Test
  void refusesAPartOfAnUnknownState() {
    String parts =
        "name\tcode\tnames\tadjectives\tdemonyms\tkind\tambiguous\nStrelsau\tRUR\t\t\t\tcity\t";

    assertThatThrownBy(() ->
            States.of(
                table("states.tsv", ""),
                table("subdivisions.tsv", parts),
                table("lookalikes.tsv", "")))
        .hasMessage("subdivisions.tsv:2: no state is coded RUR");
  }

  @Test
  void listsAmbiguousFormsOnlyOfItsOwn() {
    assertThat(STATES.all()).flatExtracting(StatesTest::foreignAmbiguous).isEmpty();
  }

  private static List<String> foreignAmbiguous(State state) {
    return state.words().ambiguous().stream()
        .filter(form ->
            STATES.called(form).stream()
                .noneMatch(name -> name.state().equals(state) && name.ambiguous()))
        .toList();
  }

  private static Table table(String name, String text) {
    try (BufferedReader lines = new BufferedReader(new StringReader(text))) {
      return Table.read(name, lines);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
