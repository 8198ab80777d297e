package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.reading.parse.FlatSentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words of persons' names, and of the names of the reference tables.
final class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ana Ruiz             | ana ruiz
          Ana María Ruíz       | ana maria ruiz
          Ursula von der Leyen | ursula leyen
          John Stone Jr.       | john stone
          John Stone, Sr.      | john stone
          John F. Stone        | john f. stone
          al                   | al
          """)
  void leaveOutParticlesAndSuffixes(String name, String words) {
    assertThat(String.join(" ", PersonName.of(name).words())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ana Ruiz       | Ana Ruiz        | true
          Ana Ruiz       | Ruiz            | true
          Ana Ruiz       | Ana María Ruiz  | true
          A. Ruiz        | Ana Ruiz        | true
          A. Ruiz        | Juan Ruiz       | false
          Juan Ruiz      | Ana Ruiz        | false
          Ana Soto       | Ana Ruiz        | false
          Alexander Soto | Alex Soto       | true
          Alexander Soto | Alan Soto       | false
          Ruiz Ana       | Ana Ruiz        | true
          Ana Ruíz       | Ana Ruiz        | true
          """)
  void mayBeOneWhereNothingSpeaksAgainstIt(String one, String other, boolean may) {
    assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isEqualTo(may);
    assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ruiz,  3
          ana,   2
          maria, 1
          soto,  0
          """)
  void fitAWordBestByTheirLast(String word, int fit) {
    assertThat(PersonName.of("Ana María Ruiz").fit(word)).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          People's Republic | People 's Republic
          People’s Republic | People 's Republic
          Bank (of) Peru    | Bank ( of ) Peru
          Rivers, Inc       | Rivers , Inc
          Workers' Party    | Workers ' Party
          's                | 's
          Sea  Hope         | Sea Hope
          """)
  void arePartedAsTheEngineDoes(String name, String words) {
    assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
  }

  @Test
  void areFoundAtTheirLongest() {
    NameIndex<String> index = new NameIndex<>();
    index.add("Río Bank", "a bank");
    index.add("Río", "a river");
    index.add("Río", "a town");
    index.add("Río Bank Union", "a union");
    index.sorted();
    var sentence = FlatSentence.of("The Rio Bank closed.");
    assertThat(index.longestAt(sentence, 1)).contains(new NameIndex.Hit<>(1, 3, List.of("a bank")));
    assertThat(index.longestAt(sentence, 2)).isEmpty();
    assertThat(index.longestAt(FlatSentence.of("Río"), 0))
        .contains(new NameIndex.Hit<>(0, 1, List.of("a river", "a town")));
    assertThat(index.named("Rio")).containsExactly("a river", "a town");
    assertThat(index.named("Bank")).isEmpty();
  }

  @Test
  void areToldFromWordsByListsThatExist() {
    assertThat(WordList.named("name_particles")).contains("von").doesNotContain("Ana");
    assertThatThrownBy(() -> WordList.named("no_such_list"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no_such_list");
  }
}
