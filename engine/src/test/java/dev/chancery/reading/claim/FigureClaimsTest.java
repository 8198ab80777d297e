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
          The flood left 30,000 people homeless in Peru. | type=count; subject=PER; measure=displaced; value=30000 persons
          At least seven people, including four children, died in Peru. | type=count; subject=PER; measure=killed; value=4 persons
          Of the 2.8 million who voted in Norway, most were in favour. | type=count; subject=NOR; measure=voters; value=2800000 count
          The fire burnt 20 hectares near the coast. | type=amount; subject=fire; value=20 hectares
          The Harbour Union reported that 30 people had died in Chile. | type=count; subject=CHL; value=30 persons
          At least 14 people were killed in Lebanon on Monday. | type=count; subject=LBN; measure=killed; value=at_least 14 persons; period=2025-07-28
          The attack in Nigeria killed twelve soldiers. | type=count; subject=NGA; measure=killed; value=12 persons
          The death toll in Turkey rose to at least 1,035. | type=count; subject=TUR; measure=deaths; value=at_least 1035 count
          In Samoa, 81 had lost their lives. | type=count; subject=WSM; measure=killed; value=81 count
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
          The party won 120 seats in Norway. | type=count; subject=NOR; measure=seats; value=120 seats
          The number of members of NATO rose to thirty-two. | type=count; subject=NATO; measure=members; value=32 count
          About 20 buildings collapsed in Turkey. | type=count; subject=TUR; measure=buildings; value=about 20 count
          Japan sent doses to eleven countries. | type=count; measure=countries; value=11 count
          The coalition comprises nearly 70 countries. | type=count; subject=coalition; measure=countries; value=nearly 70 count
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
          The boat from Chile had a five-person crew. | type=count
          Chile praised the Last Ten Miles programme. | type=amount
          The book captured the mood in Chile for two young people. | measure=arrested
          """)
  void leavesOutWhatIsNoPublicMatter(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
