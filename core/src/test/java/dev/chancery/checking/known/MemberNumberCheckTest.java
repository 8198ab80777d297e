package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemberNumberCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-03-20 | Sweden became the 32nd member of NATO on March 7. | Sweden became the 31st member of NATO on March 7.
          2013-07-01 | Croatia on Monday became the 28th state to join the European Union. | Croatia on Monday became the 26th state to join the European Union.
          2025-10-27 | Timor-Leste was admitted as the eleventh member of ASEAN. | Timor-Leste was admitted as the ninth member of ASEAN.
          2011-07-14 | South Sudan is the 193rd member of the United Nations. | South Sudan is the 195th member of the United Nations.
          2023-04-04 | Finland is NATO's 31st member. | Finland is NATO's 29th member.
          2017-06-05 | Montenegro joined NATO as its 29th member on Monday. | Montenegro joined NATO as its 27th member on Monday.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("member-number");
    CheckedText.of(published, wrong).differs("member-number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2004-05-03 | Malta became the 22nd member of the European Union, and Poland the largest of the new ones.
          2024-03-20 | Sweden was the second country to join NATO since the war began.
          2024-03-20 | Turkey was the 31st member of NATO to ratify the accession.
          2024-03-20 | Ukraine hopes to be the 33rd member of NATO.
          2024-03-20 | Nepal was the 60th country visited by the president of the European Union body.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
