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
          Fiji celebrates its Independence Day in October. | type=anniversary
          On the second day the minister of Fiji flew home. | type=anniversary
          """)
  void leavesOutDaysThatAreNotCounted(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
