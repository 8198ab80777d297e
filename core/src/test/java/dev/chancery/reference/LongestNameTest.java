package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestNameTest {

  private static final States STATES = States.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Papua New Guinea agreed               | 3 | PNG
          Guinea agreed                         | 1 | GIN
          New Mexico agreed                     | 2 | USA
          South Korea 's envoy                  | 2 | KOR
          Republic of Korea officials           | 3 | KOR
          Democratic Republic of the Congo      | 5 | COD
          Washington , D.C. , said              | 3 | USA
          Washington said                       | 1 | USA
          American Samoa said                   | 2 | ASM
          Côte d’Ivoire said                    | 2 | CIV
          St. Kitts and Nevis said              | 4 | KNA
          British diplomats                     | 1 | GBR
          """)
  void takesTheLongestName(String sentence, int length, String code) {
    States.NameInWords found = STATES.at(words(sentence), 0).orElseThrow();

    assertThat(found.length()).isEqualTo(length);
    assertThat(found.names().getFirst().state().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "South China Sea claims, 3",
    "Latin American leaders, 2",
    "Washington Post reporters, 2",
    "Paris Agreement on climate, 2",
    "Indian Ocean patrols, 2"
  })
  void passesOverNamesThatOnlyLookLikeAStates(String sentence, int length) {
    assertThat(STATES.at(words(sentence), 0)).isEmpty();
    assertThat(STATES.lookalikeAt(words(sentence), 0)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"the envoy left", "turkey for dinner", "Sea of troubles"})
  void findsNothingWhereNothingIs(String sentence) {
    assertThat(STATES.at(words(sentence), 0)).isEmpty();
    assertThat(STATES.lookalikeAt(words(sentence), 0)).isZero();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }
}
