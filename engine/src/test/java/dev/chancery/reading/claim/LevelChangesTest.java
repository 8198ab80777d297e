package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelChangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Exports of Chile rose from $1.2 billion to $1.8 billion last year. | type=growth; subject=CHL; measure=goods_exports; value=1800000000 USD; base_value=1200000000 USD; period=2024
          Unemployment in Spain fell from 12 percent in 2019 to 9 percent in 2021. | type=growth; subject=ESP; value=9 percent; base_value=12 percent; period=2021; base_period=2019
          Inflation in Ghana was 12 percent, up from 9 percent a year ago. | type=growth; subject=GHA; measure=inflation; value=12 percent; base_value=9 percent; base_period=2024
          Chile increased the longest sentence from five to 10 years. | type=growth; subject=CHL; measure=sentence; value=10 years; base_value=5 years
          Inflation in Ghana was 12 percent, up from 9 percent a year ago. | type=share; value=12 percent
          """)
  void readsBothLevels(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Exports of Chile rose from $1.2 billion to $1.8 billion. | type=amount
          Unemployment in Spain fell from 12 percent to 9 percent. | value=-12 percent
          Inflation in Ghana was 12 percent, up from 9 percent a year ago. | type=share; value=9 percent
          Ships sailed from two ports to three islands of Chile. | type=growth
          """)
  void tellsNeitherLevelAlone(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
