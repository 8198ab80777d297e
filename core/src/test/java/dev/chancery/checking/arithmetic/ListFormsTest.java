package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ListFormsTest {

  private static final Forms FORMS = Forms.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The four members, Chile, Colombia, Mexico and Peru, met. | 4 members: Chile, Colombia, Mexico and Peru
          The trio of states, Japan, Korea and Mongolia, met. | 3 states: Japan, Korea and Mongolia
          Chile, Mexico and Peru, the three members of the pact, met. | 3 members: Chile, Mexico and Peru
          Hanoi, Vientiane and Phnom Penh, three capitals, are near. | 3 capitals: Hanoi, Vientiane and Phnom Penh
          The two founders are Chile and Peru. | 2 founders: Chile and Peru
          Three states joined on Wednesday: Chile, Mexico and Peru. | 3 states: Chile, Mexico and Peru
          Six – Brazil, China, Germany, India, Russia and South Africa – abstained. | 6 : Brazil, China, Germany, India, Russia and South Africa
          Its neighbours number three: Chad, Libya and Niger. | 3 : Chad, Libya and Niger
          The five parties – Denmark, Finland, Iceland, Norway, Sweden – met. | 5 parties: Denmark, Finland, Iceland, Norway, Sweden
          The two founders are St. Lucia and the U.S. | 2 founders: St. Lucia and the U.S.
          They met three times this year: in Vienna in May, in Rome in June and in Oslo in July. | 3 times: in Vienna in May, in Rome in June and in Oslo in July
          They spoke of three areas: trade, energy and health. | 3 areas: trade, energy and health
          """)
  void setANumberBesideItsList(String text, String told) {
    assertThat(ListForms.in(FORMS.slotted(text)).stream().findFirst().map(ListFormsTest::words))
        .contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The four members met in Lima.",
        "Chile, Colombia, Mexico and Peru met.",
        "Four ministers met Chile, Mexico and Peru.",
        "Of four members Chile and Peru came.",
        "The four members, among them Chile and Peru, met.",
        "The four members, including Chile and Peru, met.",
        "They grew by four percent: Chile, Mexico and Peru."
      })
  void areNoneWhereNoListIsOfThatNumber(String text) {
    assertThat(ListForms.in(FORMS.slotted(text))).isEmpty();
  }

  private static String words(ListForms.Listed listed) {
    return "%d %s: %s".formatted((int) listed.number(), listed.noun(), listed.list());
  }
}
