package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JoiningCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | Poland joined NATO in 1999. | Poland joined NATO in 1989.
          2025-07-30 | Croatia, which joined the EU in 2013, uses the euro. | Croatia, which joined the EU in 2003, uses the euro.
          2025-07-30 | Britain left the European Union in 2020. | Britain left the European Union in 2010.
          2025-07-30 | Peru joined APEC in 1998. | Peru joined APEC in 1989.
          2025-07-30 | Vietnam became a member of ASEAN in 1995. | Vietnam became a member of ASEAN in 2005.
          2025-07-30 | China acceded to the World Trade Organization in 2001. | China acceded to the World Trade Organization in 2011.
          2025-07-30 | Since joining the EU in 2007, Romania has grown fast. | Since joining the EU in 2004, Romania has grown fast.
          2025-07-30 | Finland joined NATO on April 4, 2023. | Finland joined NATO on May 4, 2023.
          2025-07-30 | In 2017, Montenegro joined NATO. | In 2007, Montenegro joined NATO.
          2025-07-30 | India's accession to the Shanghai Cooperation Organisation in 2017 changed the group. | India's accession to the Shanghai Cooperation Organisation in 2007 changed the group.
          2025-07-30 | Qatar left OPEC in 2019. | Qatar left OPEC in 2009.
          2025-07-30 | Spain, a NATO member since 1982, spends little on its army. | Spain, a NATO member since 1992, spends little on its army.
          2009-06-05 | A member of NATO since 1999, Poland hosts a school. | A member of NATO since 1989, Poland hosts a school.
          2019-05-02 | The Finns did not join the European Union until 1995. | The Finns did not join the European Union until 1985.
          2015-08-08 | The ASEAN secretariat recalled that Cambodia was admitted in 1999. | The ASEAN secretariat recalled that Cambodia was admitted in 1989.
          2008-02-20 | Slovenia, in the EU since 2004, leads the talks. | Slovenia, in the EU since 2001, leads the talks.
          2010-09-07 | Chile was the first South American state to join the OECD, in 2010. | Chile was the first South American state to join the OECD, in 2001.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("joining");
    CheckedText.of(published, wrong).differs("joining");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | Russia joined the talks with NATO in 1997.
          2025-07-30 | Ukraine hopes to join the EU in 2030.
          2025-07-30 | Britain voted to leave the EU in 2016.
          2025-07-30 | Sweden applied to join NATO in 2022.
          2025-07-30 | France left NATO's integrated command in 1966 and came back in 2009.
          2025-07-30 | Britain joined the European Communities in 1973.
          2025-07-30 | Turkey began talks to join the EU in 2005.
          2025-07-30 | The prime minister of Poland left the EU summit in 2017 without a deal.
          2025-07-30 | Indonesia rejoined OPEC in 2016.
          2025-07-30 | Serbia could have joined the EU in 2014, the minister said.
          2025-07-30 | Iran joined SCO meetings as an observer in 2005.
          2025-07-30 | The World Trade Organization, which Russia tried to join in 1993, is in Geneva.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
