package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru marks the 204th anniversary of its independence this week. | type=anniversary; subject=PER; measure=independence; value=204 count; period=2025-W31
          Chile sent greetings on the 20th anniversary of Fiji's independence. | type=anniversary; subject=FJI; value=20 count
          They marked the 30-year anniversary of relations between Kenya and Korea. | type=anniversary; subject=KEN,KOR; value=30 count
          Peru observed the 11th commemoration of the uprising. | type=anniversary; value=11 count
          Kenya and Korea celebrated 60 years of diplomatic relations. | type=anniversary; subject=KEN,KOR; measure=diplomatic_relations; value=60 years
          Kenya celebrated 60 years of diplomatic relations with Korea. | type=anniversary; subject=KEN,KOR; value=60 years
          Fiji celebrated its 55th Independence Day in October. | type=anniversary; subject=FJI; value=55 count; period=2024-10
          Next year is the 50th anniversary of diplomatic relations between Kenya and Korea. | type=anniversary; subject=KEN,KOR; value=50 count; period=2026
          """)
  void countsYearsRemembered(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Fiji ended 60 years of diplomatic relations with Chile. | type=anniversary
          Fiji celebrates its Independence Day in October. | type=anniversary
          On the second day the minister of Fiji flew home. | type=anniversary
          """)
  void leavesOutDaysThatAreNotCounted(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
