package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The Harbour Act of 1862 is still in force in Norway. | type=dated; subject=Harbour Act of 1862; measure=enacted; period=1862
          The United States was helpful in founding IPBES in 2012. | type=dated; subject=IPBES; measure=founding; period=2012
          In 2004, the minister Ana Ruiz was shot in Chile. | type=dated; subject=Ana Ruiz; measure=killing; period=2004
          The first mumps vaccine was introduced in 1948 in Norway. | type=dated; subject=first mumps vaccine; period=1948
          Ghana gained independence from Britain in 1957. | type=dated; subject=GHA; object=GBR; measure=independence; period=1957; words=gained independence from Britain in 1957
          Finland joined NATO in 2023. | type=dated; subject=FIN; measure=accession; period=2023
          The country was founded in 1921, and Kenya became a republic in 1964. | type=dated; subject=KEN; measure=became; period=1964
          Peru remembers its declaration of independence from Spain in 1821. | type=dated; subject=PER; object=ESP; measure=declaration_of_independence; period=1821
          The council of Norway designated Kenya as a host in 2015. | type=dated; subject=KEN; measure=designated; period=2015
          """)
  void readsHistoricalActsWithTheirDates(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya and Japan signed the trade agreement in 2011. | type=dated
          Finland joined the talks on Monday. | type=dated
          The minister of Chile spoke about 1973. | type=dated
          """)
  void leavesOutWhatHappenedJustNow(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
