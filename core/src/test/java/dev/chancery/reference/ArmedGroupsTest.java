package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmedGroupsTest {

  private static final ArmedGroups GROUPS = ArmedGroups.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Taliban fighters                 | TALIBAN   | AFG
          Houthi rebels                    | HOUTHIS   | YEM
          Hezbollah fired                  | HEZBOLLAH | LBN
          al-Shabaab fighters              | AL-SHABAAB | SOM
          Rapid Support Forces seized      | RSF       | SDN
          Kurdistan Workers ' Party ended  | PKK       | TUR
          M23 rebels                       | M23       | COD
          """)
  void findsAGroupAndItsState(String sentence, String code, String state) {
    ArmedGroup group = GROUPS.at(List.of(sentence.split(" ")), 0).orElseThrow().meant();

    assertThat(group.code()).isEqualTo(code);
    assertThat(group.state()).contains(state);
  }

  @Test
  void aGroupAtHomeInSeveralStatesHasNone() {
    assertThat(GROUPS.called("Daesh").orElseThrow().code()).isEqualTo("ISIS");
    assertThat(GROUPS.called("Daesh").orElseThrow().state()).isEmpty();
  }

  @Test
  void knowsItsStatesAndEnds() {
    States states = States.load();
    assertThat(GROUPS.all()).hasSizeGreaterThan(150);
    for (ArmedGroup group : GROUPS.all()) {
      group.state().ifPresent(state -> assertThat(states.byCode(state)).isPresent());
    }
    assertThat(GROUPS.byCode("LTTE").orElseThrow().until().orElseThrow().year()).isEqualTo(2009);
  }

  @Test
  void refusesALineWithNoCode() throws IOException {
    Table table =
        OrganisationsTest.table(
            """
            code\tname\tnames\tstate\tplover_sector\tfrom\tuntil\tnouns\tordinary
            \tRebels\t\t\tREB\t\t\t\t
            """);

    assertThatThrownBy(() -> ArmedGroups.of(table))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("bad.tsv:2");
  }
}
