package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The statistics office of Chile said that unemployment fell by 4 percent. | type=growth; subject=CHL; value=-4 percent
          The share of rail in Norway fell to 56 percent. | type=growth; subject=NOR; value=56 percent
          Exports of Norway fell by 5 percent. | type=growth; subject=NOR; value=-5 percent
          Trade of Ghana grew by 12 percent in 2023. | type=growth; subject=GHA; value=12 percent; period=2023
          Unemployment in Spain was 30% higher than last year. | type=growth; value=30 percent; base_period=2024
          Trade between Kenya and Japan grew by 12 percent. | type=growth; subject=KEN,JPN; measure=goods_trade; value=12 percent; words=grew by 12 percent
          Exports of Chile fell 8.5 percent last year. | type=growth; subject=CHL; measure=goods_exports; value=-8.5 percent
          The economy of Ghana shrank by more than 3 percent in 2020. | type=growth; subject=GHA; value=more_than -3 percent
          Unemployment in Spain was 30% higher than in 2010. | type=growth; subject=ESP; measure=unemployment; value=30 percent; base_period=2010
          The bank of Ghana raised its rates by 20 percent. | type=growth; subject=GHA; value=20 percent
          Chile cut its emissions by 12 percent. | type=growth; subject=CHL; measure=emission; value=-12 percent
          Kenya saw an increase of 40 million people. | type=growth; subject=KEN; value=40000000 persons
          Trade between Chile and Peru has more than doubled since 2010. | type=growth; subject=CHL,PER; value=100 percent; base_period=2010
          The population of Chad halved in ten years. | type=growth; subject=TCD; value=-50 percent
          Vietnam's population doubled. | type=growth; subject=VNM; measure=population; value=100 percent
          The paper praised the over-40-percent growth in trade between Chile and Kenya since 2012. | type=growth; subject=CHL,KEN; value=more_than 40 percent; base_period=2012
          """)
  void readsChanges(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway spends two percent of GDP on defence. | type=growth
          The economy of Ghana grew in 2020. | type=growth
          Chad fed 40 million people. | type=growth
          Kenya saw an increase of 40 million people. | type=count
          """)
  void leavesOutWhatDoesNotChangeByAFigure(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
