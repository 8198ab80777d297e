package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import dev.chancery.reference.TitleModifier.Effect;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  private static final Titles TITLES = Titles.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foreign minister of norway               | 2 | foreign minister       | GOV
          minister of foreign affairs              | 4 | foreign minister       | GOV
          minister for rural roads                 | 1 | minister               | GOV
          deputy secretary of state wendy          | 4 | deputy secretary of state | GOV
          secretary general of the alliance        | 2 | secretary general      | IGO
          lt. gen. kim                             | 2 | lieutenant general     | MIL
          chargé d'affaires at the embassy         | 2 | chargé d'affaires      | GOV
          ambassador to the united nations         | 5 | ambassador to the united nations | GOV
          opposition leader                        | 2 | opposition leader      | OPP
          """)
  void takesTheLongestTitle(String sentence, int length, String office, String sector) {
    Found<Title> found = TITLES.at(List.of(sentence.split(" ")), 0).orElseThrow();

    assertThat(found.length()).isEqualTo(length);
    assertThat(found.meant().office()).isEqualTo(office);
    assertThat(found.meant().sector()).isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "foreign ministers met, foreign minister",
    "secretaries of state met, secretary of state",
    "spokesmen said, spokesperson",
    "attorneys general met, attorney general",
    "secretaries general met, secretary general",
    "monarchs met, "
  })
  void findsTitlesOfSeveralPersons(String sentence, String office) {
    assertThat(
            TITLES.pluralAt(List.of(sentence.split(" ")), 0).map(found -> found.meant().office()))
        .isEqualTo(java.util.Optional.ofNullable(office));
  }

  @ParameterizedTest
  @CsvSource({
    "top diplomat, secretary of state, true",
    "envoy, ambassador, true",
    "diplomat, special envoy, true",
    "premier, prime minister, true",
    "minister, foreign minister, true",
    "minister, ambassador, false",
    "general, senator, false"
  })
  void knowsWhatAHolderMayBeCalled(String noun, String title, boolean may) {
    assertThat(TITLES.mayMean(noun, title)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({"former, FORMER", "acting, ACTING", "deputy, DEPUTY", "mr., COURTESY"})
  void knowsWhatAWordBeforeATitleDoes(String word, Effect effect) {
    assertThat(TITLES.modifier(word).orElseThrow().effect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({"secretary, true", "affairs, true", "d\u2019affaires, true", "harbour, false"})
  void knowsTheWordsThatTitlesAreMadeOf(String word, boolean part) {
    assertThat(TITLES.mayHold(word)).isEqualTo(part);
  }

  @Test
  void knowsTheTitlesOfTheNews() {
    assertThat(TITLES.all()).hasSizeGreaterThan(450);
    assertThat(TITLES.called("Spokeswoman").orElseThrow().gender()).isEqualTo(Gender.FEMALE);
    assertThat(TITLES.called("table")).isEmpty();
    assertThat(TITLES.modifier("table")).isEmpty();
  }

  @Test
  void refusesATitleInCapitals() throws IOException {
    Table bad =
        OrganisationsTest.table(
            """
            title\toffice\tplover_sector\trank\tperson_head\tsynonyms\tgender
            King\tking\tGOV\t1\tking\t\tm
            """);
    Table modifiers = OrganisationsTest.table("modifier\teffect\n");

    assertThatThrownBy(() -> Titles.of(bad, modifiers))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("bad.tsv:2");
  }
}
