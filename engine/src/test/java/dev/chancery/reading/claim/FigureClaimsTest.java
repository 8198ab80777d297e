package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          At least 14 people were killed in Lebanon on Monday. | type=count; subject=LBN; measure=killed; value=at_least 14 persons; period=2025-07-28
          The attack in Nigeria killed twelve soldiers. | type=count; subject=NGA; measure=killed; value=12 persons
          The flood in Pakistan displaced more than 30,000 people. | type=count; subject=PAK; measure=displaced; value=more_than 30000 persons
          """)
  void countsPeopleByWhatHappenedToThem(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          APEC's 21 member economies met in Lima. | type=count; subject=APEC; measure=members; value=21 count
          Japan donated 2 million vaccine doses to Kenya. | type=count; subject=JPN; measure=donated; value=2000000 doses
          Norway signed over 20 agreements with Chile. | type=count; measure=agreements; value=more_than 20 count
          """)
  void countsThingsOfPublicMatter(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway will provide $25 million in aid to Sudan. | type=amount; subject=NOR; value=25000000 USD
          The population of Iceland is about 380,000. | type=amount; subject=ISL; measure=population; value=about 380000 count
          """)
  void readsAmounts(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The president of Kenya saw two birds. | type=count
          The meeting in Oslo lasted three hours. | type=amount
          The minister of Chile named two countries. | type=count
          """)
  void leavesOutWhatIsNoPublicMatter(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
