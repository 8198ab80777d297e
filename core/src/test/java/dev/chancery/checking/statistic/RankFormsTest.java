package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RankFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Chile is Peru's fifth-largest trading partner. | CHL 5 TRADE PER
          Chile is now Peru's top export market. | CHL 1 EXPORTS PER
          Chile is the second largest trading partner of Peru. | CHL 2 TRADE PER
          Peru's largest supplier of imports, Chile, agreed. | CHL 1 IMPORTS PER
          Peru's largest import source, Chile, agreed. | CHL 1 IMPORTS PER
          Chile, Peru's No. 3 trade partner, agreed. | CHL 3 TRADE PER
          Chile is the 11th largest customer for Peru's exports. | CHL 11 EXPORTS PER
          As Peru's biggest donor, Chile agreed. | CHL 1 AID PER
          Figures made Chile Peru's fourth largest export destination. | CHL 4 EXPORTS PER
          Chile ranked 12th among Peru's trading partners. | CHL 12 TRADE PER
          Chile overtook Brazil as Peru's second-biggest trading partner. | CHL 2 TRADE PER
          The Netherlands remains Peru's third-largest trading partner in the world. | NLD 3 TRADE PER
          Chile was Peru's largest trading partner in 2012. | CHL 1 TRADE PER
          """)
  void areReadWithSubjectAndObject(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile is one of Peru's largest trading partners.",
        "Chile is among Peru's largest trading partners.",
        "Chile is one of the biggest trading partners of Peru.",
        "Chile is Peru's largest trading partner in Latin America.",
        "Chile is Peru's largest trading partner among its neighbours.",
        "Chile is Peru's largest export market for copper.",
        "Chile is Peru's main trading partner.",
        "Chile is Chile's largest trading partner.",
        "Chile is Peru's third-largest neighbour.",
        "It is not known which is Peru's largest trading partner."
      })
  void areNotTakenForOthers(String text) {
    assertThat(told(text)).isEqualTo("-");
  }

  private static String told(String text) {
    Scene scene = ReadScene.of(text);
    return RankForms.in(SignedSentence.of(scene, ReadScene.last(scene)))
        .map(told -> told.subject() + " " + told.rank() + " " + told.flow() + " " + told.object())
        .distinct()
        .reduce((one, other) -> one + "; " + other)
        .orElse("-");
  }
}
