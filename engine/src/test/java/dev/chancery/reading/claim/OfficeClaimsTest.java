package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Senators Ana Ruiz and Juan Soto met in Chile. | type=office; subject=Juan Soto; measure=senator
          Foreign Minister Ana Ruiz of Peru met Kenyan President William Ruto. | type=office; subject=Ana Ruiz; object=PER; measure=foreign minister; period=2025-07-30
          Foreign Minister Ana Ruiz of Peru met Kenyan President William Ruto. | type=office; subject=William Ruto; object=KEN; measure=president; words=Kenyan President William Ruto
          Talks were led by Senior Official Marta Vestergaard from the Secretary's Office for Rivers. | type=office; subject=Marta Vestergaard; measure=senior official
          Norway congratulated Prime Minister-elect Anna Berg. | type=office; subject=Anna Berg; measure=prime minister-elect
          During her 2019 visit to Norway, Vice President Anna Berg spoke. | type=office; subject=Anna Berg; period=2019
          """)
  void readsPersonsWithTheirOffices(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Activist Maria Keller flew to Peru. | type=office
          Ana Ruiz of Peru met William Ruto. | type=office
          The bank was named under Executive Order 1405 in May. | type=office
          The foreign minister of Peru met the president of Kenya. | type=office
          """)
  void leavesOutPersonsWithoutOffice(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
