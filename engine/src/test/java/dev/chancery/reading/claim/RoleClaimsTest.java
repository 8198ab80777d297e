package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The envoy praised Peru's term as chair of APEC, noting the transfer of the APEC chairmanship from Peru to Korea during the 2024 summit. | type=role; subject=PER; object=APEC; measure=chair; period=2024
          Kenya chairs the Human Rights Council this year. | type=role; subject=KEN; object=UNHRC; measure=chair; period=2025
          Malaysia, which chaired ASEAN in 2025, urged restraint. | type=role; subject=MYS; object=ASEAN; measure=chair; period=2025
          Japan, which hosted the G7 summit in 2023, urged restraint. | type=role; subject=JPN; object=G7; measure=host; period=2023
          Peru's term as chair of APEC ended in December. | type=role; subject=PER; object=APEC; measure=chair
          South Africa holds the presidency of the G20. | type=role; subject=ZAF; object=G20; measure=presidency
          Officials noted the transfer of the APEC chairmanship from Peru to Korea. | type=role; subject=KOR; object=APEC; measure=chair
          """)
  void readsWhoChairsAndHosts(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The minister of Chile took a chair and sat down. | type=role
          """)
  void leavesOutRolesInNoBody(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
