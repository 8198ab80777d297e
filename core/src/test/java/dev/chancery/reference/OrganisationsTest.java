package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

  private static final Organisations ORGANISATIONS = Organisations.load();

  @Test
  void knowsTheBodiesTheNewsSpeaksOf() {
    assertThat(ORGANISATIONS.all()).hasSizeGreaterThan(900);
    assertThat(ORGANISATIONS.all().stream().filter(Organisation::ofStates).count())
        .isGreaterThan(250);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UN Security Council met                      | 3 | UNSC
          UN officials met                             | 1 | UN
          U.N. refugee agency said                     | 3 | UNHCR
          Organization of American States met          | 4 | OAS
          Association of Southeast Asian Nations       | 5 | ASEAN
          European Commission proposed                 | 2 | EC
          European Union proposed                      | 2 | EU
          League of Arab States condemned              | 4 | Arab League
          The New York Times reported                  | 4 | NYT
          Doctors Without Borders left                 | 3 | MSF
          United Nations Children 's Fund said         | 5 | UNICEF
          People 's Daily wrote                        | 3 | People's Daily
          Asia-Pacific Economic Cooperation forum      | 3 | APEC
          """)
  void takesTheLongestName(String sentence, int length, String code) {
    Found<Organisation> found = ORGANISATIONS.at(List.of(sentence.split(" ")), 0).orElseThrow();

    assertThat(found.meant().code()).isEqualTo(code);
    assertThat(found.length()).isBetween(length, length + 1);
  }

  @ParameterizedTest
  @CsvSource({"apple pie", "the envoy", "Unions struck", "Union of writers"})
  void findsNothingWhereNothingIs(String sentence) {
    assertThat(ORGANISATIONS.at(List.of(sentence.split(" ")), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Apple, true", "Time, true", "ASEAN, false", "Gazprom, false"})
  void marksFormsThatAreOrdinaryWords(String form, boolean doubtful) {
    assertThat(ORGANISATIONS.at(List.of(form), 0).orElseThrow().doubtful()).isEqualTo(doubtful);
  }

  @Test
  void knowsWhatAnOrganIsAnOrganOf() {
    Organisation council = ORGANISATIONS.byCode("UNSC").orElseThrow();

    assertThat(ORGANISATIONS.within(council))
        .extracting(Organisation::code)
        .containsExactly("UNSC", "UN");
  }

  @Test
  void everyParentIsThere() {
    for (Organisation one : ORGANISATIONS.all()) {
      one.parent().ifPresent(parent -> assertThat(ORGANISATIONS.byCode(parent)).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({"Xinhua, CHN", "Huawei, CHN", "Gazprom, RUS", "BBC, GBR", "Pfizer, USA"})
  void knowsTheStateOfStateMediaAndFirms(String name, String state) {
    assertThat(ORGANISATIONS.called(name).orElseThrow().state()).contains(state);
  }

  @Test
  void everySeatIsInAKnownState() {
    States states = States.load();
    for (Organisation one : ORGANISATIONS.all()) {
      one.seatState().ifPresent(state -> assertThat(states.byCode(state)).isPresent());
      one.state().ifPresent(state -> assertThat(states.byCode(state)).isPresent());
    }
  }

  @Test
  void refusesALineWithAnUnknownKind() throws IOException {
    Table table =
        table(
            """
            code\tname\tnames\tadjectives\tkind\tplover_sector\tnouns\tseat\tseat_state\tstate\tfounded\theads_titles\tparent\tordinary
            X\tXs\t\t\tclub\tIGO\t\t\t\t\t\t\t\t
            """);

    assertThatThrownBy(() -> Organisations.of(table))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("bad.tsv:2")
        .hasMessageContaining("club");
  }

  static Table table(String text) throws IOException {
    return Table.read("bad.tsv", new BufferedReader(new StringReader(text)));
  }
}
