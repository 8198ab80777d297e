package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cases show a word, and behind the bar what comes after its full stop.
final class AbbreviationsTest {

  private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Adm    | ^ Torres met the envoy^
          Co     | ^ said so^
          CO     | ^ SAID SO^
          Co     | ^^
          Apr    | ^ 3^
          APR    | ^ 3^
          art    | ^ 5 of the treaty^
          ART    | ^ 5 OF THE TREATY^
          Calif  | ^, Lee said^
          Ariz   | ^ 12^
          approx | ^ five ships^
          """)
  void keepTheirStopBeforeWhatTheyNeed(String word, String rest) {
    assertThat(ABBREVIATIONS.keepsStop(word, rest)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Apr     | ^ is cold^
          Apr     | ^^
          art     | ^ is long^
          art     | ^ (and 5)^
          Calif   | ^ is^
          Ariz    | ^^
          approx  | ^^
          approx  | ^  ^
          adm     | ^ Torres^
          aDm     | ^ Torres^
          treaty  | ^ 5^
          ^^      | ^ 5^
          """)
  void leaveTheStopToTheSentenceElsewhere(String word, String rest) {
    assertThat(ABBREVIATIONS.keepsStop(word, rest)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adm.", "ADM.", "Amb.", "approx.", "Dep.", "cf."})
  void ofTitlesAndTheLikeNeverEndASentence(String word) {
    assertThat(ABBREVIATIONS.goesOn(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Co.", "Calif.", "Aug.", "treaty.", "adm.", "."})
  void ofFirmsAndPlacesMayEndASentence(String word) {
    assertThat(ABBREVIATIONS.goesOn(word)).isFalse();
  }
}
