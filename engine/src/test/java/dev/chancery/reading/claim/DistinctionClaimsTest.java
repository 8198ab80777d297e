package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctionClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The envoy noted Peru's three-time designation as a priority development partner. | type=count; subject=PER; measure=priority_development_partner_designations; value=3 count
          """)
  void countsHowOftenSomethingCameAbout(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade of Kenya saw a three-fold increase in May. | type=count
          """)
  void leavesOutFactors(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
