package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A text's language, guessed by its small words.
final class LanguagesTest {

  private final Languages languages = new Languages();

  @Test
  void takesEnglishForEnglish() {
    assertThat(
            languages.foreign(
                """
                The foreign minister of Chile said in Lima on Tuesday that the two countries had
                agreed to open talks about fishing rights, and that he hoped for an early end.
                """))
        .isEmpty();
  }

  @Test
  void namesAnotherLanguage() {
    assertThat(
            languages.foreign(
                """
                El ministro dijo en Lima que los dos países acordaron abrir un diálogo sobre los
                derechos de pesca, y que espera que el acuerdo se firme antes del fin de año.
                """))
        .contains("Spanish");
    assertThat(
            languages.foreign(
                """
                Der Außenminister sagte am Dienstag in Lima, dass die beiden Länder sich auf
                Gespräche über die Fischerei geeinigt hätten und er auf ein baldiges Ende hoffe.
                """))
        .contains("German");
  }

  @Test
  void knowsAnotherScriptAtOnce() {
    assertThat(languages.foreign("외교부 장관이 화요일 리마에서 회담했다.")).isPresent();
  }

  @Test
  void saysNothingOfAFewWords() {
    assertThat(languages.foreign("Reunión en Lima")).isEmpty();
  }
}
