package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateOrgansTest {

  private static final StateOrgans ORGANS = StateOrgans.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pentagon officials                        | USA | MIL
          State Department said                     | USA | GOV
          Knesset voted                             | ISR | LEG
          Bundestag voted                           | DEU | LEG
          Verkhovna Rada voted                      | UKR | LEG
          Islamic Revolutionary Guard Corps seized  | IRN | MIL
          FBI agents                                | USA | COP
          Kremlin denied                            | RUS | GOV
          People 's Liberation Army drilled         | CHN | MIL
          Lok Sabha passed                          | IND | LEG
          """)
  void findsAnOrganAndItsState(String sentence, String state, String sector) {
    Found<StateOrgan> found = ORGANS.at(List.of(sentence.split(" ")), 0).orElseThrow();

    assertThat(found.meant().state()).isEqualTo(state);
    assertThat(found.meant().sector()).isEqualTo(sector);
    assertThat(found.doubtful()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Senate", "House of Commons", "Ministry of Defence", "Democratic Party"})
  void aNameThatStatesShareIsDoubtful(String name) {
    assertThat(ORGANS.at(List.of(name.split(" ")), 0).orElseThrow().doubtful()).isTrue();
  }

  @Test
  void everyOrganBelongsToAKnownState() {
    States states = States.load();
    assertThat(ORGANS.all()).hasSizeGreaterThan(450);
    for (StateOrgan organ : ORGANS.all()) {
      assertThat(states.byCode(organ.state())).as(organ.name()).isPresent();
    }
  }

  @Test
  void refusesALineWithNoState() throws IOException {
    Table table =
        OrganisationsTest.table(
            """
            name\tnames\tstate\tplover_sector\tnouns\tneeds_state
            Parliament\t\tA\tLEG\t\t
            """);

    assertThatThrownBy(() -> StateOrgans.of(table))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("bad.tsv:2");
  }
}
