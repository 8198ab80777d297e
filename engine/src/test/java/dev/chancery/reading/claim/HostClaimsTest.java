package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Brazil will host the COP30 summit in Belem in November 2025. | type=role; subject=BRA; measure=host; period=2025-11
          The king of Norway will attend the summit in Gyeongju this October. | type=role; subject=KOR; measure=host; period=2025-10
          """)
  void readsWhereAMeetingIsHeld(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The minister of Chile held a meeting in Peru on Monday. | type=role
          """)
  void leavesOutMeetingsOfNoPublicMatter(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
