package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChairCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | He expressed support for Korea's 2025 APEC chairmanship. | He expressed support for Japan's 2025 APEC chairmanship.
          2025-07-29 | Duclos mentioned Peru's recent term as chair of APEC. | Duclos mentioned Chile's recent term as chair of APEC.
          2024-07-29 | Brazil, which holds the G20 presidency, called the meeting. | Argentina, which holds the G20 presidency, called the meeting.
          2025-03-29 | Poland's EU presidency ends in June. | Hungary's EU presidency ends in June.
          2025-05-29 | Malaysia, the chair of ASEAN this year, urged calm. | Thailand, the chair of ASEAN this year, urged calm.
          2025-05-29 | Current ASEAN chair Malaysia urged calm. | Current ASEAN chair Indonesia urged calm.
          2025-01-29 | The G20 presidency passed from Brazil to South Africa. | The G20 presidency passed from India to South Africa.
          2025-07-29 | He noted the transfer of the APEC chairmanship from Peru to Korea in Lima. | He noted the transfer of the APEC chairmanship from Chile to Korea in Lima.
          2024-08-29 | Hungary holds the rotating presidency of the European Union. | Slovakia holds the rotating presidency of the European Union.
          2025-04-29 | Finland's chairmanship of the OSCE in 2025 faces hard choices. | Sweden's chairmanship of the OSCE in 2025 faces hard choices.
          2023-05-29 | Japan, which chairs the G7 this year, invited Brazil. | Italy, which chairs the G7 this year, invited Brazil.
          2023-02-02 | India's G20 presidency began in December. | Indonesia's G20 presidency began in December.
          2025-01-01 | Malaysia has taken over the chairmanship of ASEAN from Laos. | Malaysia has taken over the chairmanship of ASEAN from Vietnam.
          2019-11-04 | Finland, holding the EU presidency in the second half of 2019, urged a deal. | Romania, holding the EU presidency in the second half of 2019, urged a deal.
          2014-02-20 | Under Greece's presidency of the Council of the EU the ministers turned to migration. | Under Spain's presidency of the Council of the EU the ministers turned to migration.
          2013-06-04 | Britain, holder of the G8 presidency, will press for openness. | Canada, holder of the G8 presidency, will press for openness.
          2022-11-04 | The G20 is chaired by Indonesia, whose president spoke. | The G20 is chaired by Turkey, whose president spoke.
          2024-11-28 | The text was drafted last October when BRICS was chaired by Russia. | The text was drafted last October when BRICS was chaired by China.
          2016-10-11 | Peru will play host to the leaders of the APEC economies. | Chile will play host to the leaders of the APEC economies.
          2012-03-08 | The British chairmanship of the Committee of Ministers, the Council of Europe said, wants a reform. | The Swedish chairmanship of the Committee of Ministers, the Council of Europe said, wants a reform.
          2023-06-20 | When Sweden passes the presidency of the EU Council to Spain, laws will be left open. | When Sweden passes the presidency of the EU Council to Portugal, laws will be left open.
          2017-11-23 | Austria, which led the OSCE through a hard year, will close its chairmanship of the OSCE in Vienna. | Denmark, which led the OSCE through a hard year, will close its chairmanship of the OSCE in Vienna.
          2021-04-22 | Britain, this year's host of the G7, invited four guests. | Japan, this year's host of the G7, invited four guests.
          2018-07-02 | Austria began its six-month stint at the helm of the EU on Sunday. | Estonia began its six-month stint at the helm of the EU on Sunday.
          2008-11-11 | Lima awaits the APEC summit that Peru is hosting this year. | Lima awaits the APEC summit that Chile is hosting this year.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("chair");
    CheckedText.of(published, wrong).differs("chair");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Brazil's G20 presidency in 2024 put hunger first.
          2025-07-29 | Denmark will take over the EU presidency from Poland.
          2025-07-29 | China's bid for the 2026 APEC chairmanship won support.
          2025-07-29 | Indonesia, a former chair of ASEAN, offered to mediate.
          2025-07-29 | Peru was APEC chair in 2016 and 2008.
          2025-12-10 | South Africa's G20 presidency ended in November and the American one began.
          2025-07-29 | Italy's president and the EU presidency issued statements.
          2025-07-29 | Germany chairs the EU committee on trade.
          2025-07-29 | Thailand, then the chair of ASEAN, cancelled the summit in 2009.
          2025-07-29 | Under Sweden's EU presidency in 2023 talks went on.
          2025-11-29 | China takes over the APEC chairmanship from South Korea.
          2018-05-02 | Britain was to have held the EU presidency in the second half of 2017, and Estonia stepped in.
          2021-08-03 | Next year Indonesia will assume the G20 presidency.
          2019-05-05 | Had Austria kept the chair of the OSCE this year, the talks would have gone on.
          2019-05-05 | Were Norway to hold the presidency of the G20, it would invite the islands.
          2012-05-05 | The rules date from the year when the G20 was chaired by South Korea.
          2015-11-20 | Peru will be host to the leaders of the APEC economies next year.
          2021-04-22 | Indonesia, this year's host of the G20 finance ministers, spoke.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
