package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoundingCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | ASEAN, founded in 1967, has ten members. | ASEAN, founded in 1977, has ten members.
          2025-07-29 | NATO was founded in 1949. | NATO was founded in 1955.
          2025-07-29 | The African Union was established in 2002. | The African Union was established in 2012.
          2025-07-29 | The United Nations was founded in 1945 after the war. | The United Nations was founded in 1955 after the war.
          2025-07-29 | OPEC, created in 1960, meets in Vienna. | OPEC, created in 1970, meets in Vienna.
          2025-07-29 | Since its creation in 1995, the World Trade Organization has settled disputes. | Since its creation in 1985, the World Trade Organization has settled disputes.
          2025-07-29 | The founding of the Arab League in 1945 was a British idea. | The founding of the Arab League in 1965 was a British idea.
          2025-07-29 | The Shanghai Cooperation Organisation, which was founded in 2001, admits Belarus. | The Shanghai Cooperation Organisation, which was founded in 2011, admits Belarus.
          2025-07-29 | Mercosur was created in 1991 by four states. | Mercosur was created in 1981 by four states.
          2025-07-29 | The Gulf Cooperation Council, set up in 1981, unites monarchies. | The Gulf Cooperation Council, set up in 1971, unites monarchies.
          2025-07-29 | APEC was launched in 1989. | APEC was launched in 1999.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("founding");
    CheckedText.of(published, wrong).differs("founding");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | The NATO Response Force, created in 2003, was deployed.
          2025-07-29 | A UN mission established in 1964 patrols Cyprus.
          2025-07-29 | The EU's border agency was set up in 2004.
          2025-07-29 | The ASEAN Regional Forum was founded in 1994.
          2025-07-29 | The European Union was created in 1993, out of communities founded in 1957.
          2025-07-29 | The BRICS group was formed in 2009, and South Africa joined in 2010.
          2025-07-29 | The G20 was founded in 1999 and has met as leaders since 2008.
          2025-07-29 | An African free trade area was launched by the AU in 2018.
          2025-07-29 | Relations between ASEAN and China established in 1991 are close.
          2025-07-29 | The UN agency for refugees, founded in 1950, is short of money.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
