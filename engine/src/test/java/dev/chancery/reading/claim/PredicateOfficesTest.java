package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateOfficesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          As governor of Lima, Ana Ruiz built two bridges. | type=office; subject=Ana Ruiz; object=PER; measure=governor
          Ana Ruiz was head of the navy of Chile. | type=office; subject=Ana Ruiz; object=CHL; measure=head
          Maria Keller was elected president of Chile on Monday. | type=office; subject=Maria Keller; object=CHL; measure=president
          Maria Keller became foreign minister of Norway in May. | type=office; subject=Maria Keller; object=NOR; measure=foreign minister
          Anna Berg was president of Ghana from 1990 to 1994. | type=office; subject=Anna Berg; object=GHA; measure=president; period=1990/1994
          The party in Ghana picked Anna Berg to be its vice presidential nominee. | type=office; subject=Anna Berg; measure=vice presidential nominee
          In Ghana, Anna Berg was chosen to be the presidential candidate. | type=office; subject=Anna Berg; measure=presidential candidate
          """)
  void readsOfficesThatAClauseTells(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Maria Keller was not elected president of Chile. | type=office
          Maria Keller may become president of Chile. | type=office
          Maria Keller is a professor in Chile. | type=office
          """)
  void leavesOutWhatIsNotAsserted(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
