package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private static final Places PLACES = Places.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Callao          | PER
          Lima            | PER
          Gyeongju        | KOR
          Panmunjom       | KOR
          Davos           | CHE
          Camp David      | USA
          Sharm el-Sheikh | EGY
          Sharm El Sheikh | EGY
          Bakhmut         | UKR
          Kiev            | UKR
          Raqqa           | SYR
          Deir ez-Zor     | SYR
          Khan Younis     | PSE
          New York        | USA
          Washington      | USA
          Paris           | FRA
          London          | GBR
          Hyderabad       | IND
          Sevastopol      | UKR
          """)
  void namesTheLargestPlaceFirst(String name, String code) {
    assertThat(PLACES.byName(name).getFirst().code()).isEqualTo(code);
  }

  @Test
  void keepsPlacesOfOneNameApart() {
    assertThat(PLACES.byName("Valencia")).extracting(Place::code).contains("VEN", "ESP");
    assertThat(PLACES.inState("Valencia", "ESP")).map(Place::admin1).contains("Valencia");
    assertThat(PLACES.inProvince("Columbus", "Georgia")).map(Place::code).contains("USA");
  }

  @Test
  void knowsTheCapitalOfEveryMemberOfTheUnitedNations() {
    assertThat(States.load().all())
        .filteredOn(State::unMember)
        .filteredOn(state -> state.words().capitals().stream().noneMatch(town -> has(state, town)))
        .extracting(State::code)
        .isEmpty();
  }

  @Test
  void marksNamesThatAreWords() {
    assertThat(PLACES.byName("Reading")).isNotEmpty().allMatch(Place::commonWord);
    assertThat(PLACES.byName("Mobile")).isNotEmpty().allMatch(Place::commonWord);
    assertThat(PLACES.byName("Berlin").getFirst().commonWord()).isFalse();
  }

  @Test
  void belongsToStatesOnly() {
    States states = States.load();

    assertThat(PLACES.all())
        .extracting(Place::code)
        .filteredOn(code -> states.byCode(code).isEmpty())
        .isEmpty();
  }

  @Test
  void refusesABadLineWithFileAndLine() {
    String head =
        "name\tnames\tcode\tadmin1\tlatitude\tlongitude\tpopulation\tgeonames_id\tcommon_word\n";
    String row = "Strelsau\t\tDEU\t\tnorth\t13\t1\t\t\n";

    assertThatThrownBy(() ->
            Places.of(Table.read("places.tsv", new BufferedReader(new StringReader(head + row))))
                .all())
        .hasMessageStartingWith("places.tsv:2: ");
  }

  private static boolean has(State state, String town) {
    return PLACES.inState(town, state.code()).isPresent();
  }
}
