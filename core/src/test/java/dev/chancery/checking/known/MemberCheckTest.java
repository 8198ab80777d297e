package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemberCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | Turkey, a member of NATO, closed the straits. | Austria, a member of NATO, closed its airspace.
          2025-07-30 | EU member Hungary blocked the statement. | EU member Serbia blocked the statement.
          2025-07-30 | Norway, which is not a member of the EU, follows its rules. | Denmark, which is not a member of the EU, follows its rules.
          2025-07-30 | The fellow NATO member Finland sent ships. | The fellow NATO member Ireland sent ships.
          2025-07-30 | Chile is a member of the OECD. | Peru is a member of the OECD.
          2025-07-30 | Vietnam, an ASEAN member, protested. | India, an ASEAN member, protested.
          2025-07-30 | Iran belongs to the Shanghai Cooperation Organisation. | Turkey belongs to the Shanghai Cooperation Organisation.
          2025-07-30 | Non-EU member Switzerland took part in the talks. | Non-EU member Sweden took part in the talks.
          2025-07-30 | Colombia's membership of the Pacific Alliance is not in doubt. | Brazil's membership of the Pacific Alliance is not in doubt.
          2025-07-30 | As a member of APEC, Russia sent a minister. | As a member of APEC, India sent a minister.
          2025-07-30 | Qatar, a member of the Gulf Cooperation Council, mediated. | Yemen, a member of the Gulf Cooperation Council, mediated.
          2025-07-30 | Nigeria is a member of OPEC and pumps 1.5 million barrels a day. | Norway is a member of OPEC and pumps 1.5 million barrels a day.
          2025-07-30 | China, one of the G20, abstained. | Chile, one of the G20, abstained.
          2016-05-10 | Switzerland has never been a member of the European Union. | Austria has never been a member of the European Union.
          2010-02-02 | Iraq, a founding member of OPEC, wants more. | Libya, a founding member of OPEC, wants more.
          2018-04-17 | Iceland, which does not belong to the European Union, sells fish. | Ireland, which does not belong to the European Union, sells fish.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("member");
    CheckedText.of(published, wrong).differs("member");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | Peru and South Korea could play a role as members of APEC, and Laos too.
          2025-07-30 | Serbia wants to be a member of the EU by 2030.
          2025-07-30 | Ukraine, a candidate for membership of the EU, sent a delegation.
          2010-07-30 | Britain, a member of the EU, voted against the plan.
          2025-07-30 | Britain, once a member of the EU, is drawing closer to it again.
          2025-07-30 | If Ukraine were a member of NATO, the alliance would be at war.
          2025-07-30 | Georgia's bid for membership of NATO has stalled.
          2025-07-30 | Sweden became a member of NATO last year.
          2025-07-30 | The NATO member's ally Ukraine was not at the table.
          2025-07-30 | Switzerland, a member of the Schengen area, has no border checks with EU member France.
          2025-07-30 | Japan is a NATO partner and not a NATO member.
          2025-07-30 | In 1999 Yugoslavia, not a member of NATO, was bombed by it.
          2025-07-30 | Egypt, a member of the African Union's peace council, abstained.
          2010-05-11 | Chile became the first South American member of the OECD.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
