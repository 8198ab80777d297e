package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemberCountCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | The 27-member EU agreed on a budget. | The 28-member EU agreed on a budget.
          2025-07-30 | ASEAN's ten members met in Kuala Lumpur. | ASEAN's twelve members met in Kuala Lumpur.
          2025-07-30 | All 32 NATO allies backed the plan. | All 30 NATO allies backed the plan.
          2025-07-30 | The consensus among APEC's 21 member economies was restored. | The consensus among APEC's 18 member economies was restored.
          2025-07-30 | The General Assembly brings together the 193 member states of the United Nations. | The General Assembly brings together the 183 member states of the United Nations.
          2025-07-30 | The 38-nation OECD cut its forecast. | The 34-nation OECD cut its forecast.
          2025-07-30 | The African Union has 55 members. | The African Union has 45 members.
          2025-07-30 | Ministers of the six-nation Gulf Cooperation Council met. | Ministers of the eight-nation Gulf Cooperation Council met.
          2022-07-30 | NATO, an alliance of 30 members, held its summit in Madrid. | NATO, an alliance of 26 members, held its summit in Madrid.
          2016-07-30 | The 28-nation European Union will impose duties. | The 27-nation European Union will impose duties.
          2025-07-30 | The 46-member Council of Europe condemned the attack. | The 56-member Council of Europe condemned the attack.
          2025-07-30 | The 22-member Arab League rejected it. | The 32-member Arab League rejected it.
          2003-11-18 | The 15 states that make up the European Union disagree. | The 17 states that make up the European Union disagree.
          2012-05-10 | The euro, the currency of 17 countries, fell. | The euro, the currency of 14 countries, fell.
          2010-10-29 | The ASEAN plan was backed by all ten members. | The ASEAN plan was backed by all nine members.
          2011-04-05 | Since it grew again, NATO has counted 28 members. | Since it grew again, NATO has counted 30 members.
          2016-05-12 | The Gulf Cooperation Council counts six members. | The Gulf Cooperation Council counts eight members.
          2016-05-12 | The 21 economies that belong to APEC sent their ministers. | The 17 economies that belong to APEC sent their ministers.
          2016-05-12 | OPEC, whose 13 members met in Vienna, left its output as it was. | OPEC, whose 17 members met in Vienna, left its output as it was.
          2016-05-12 | The euro, now the currency of 19 states, gained ground. | The euro, now the currency of 14 states, gained ground.
          2016-05-12 | The ASEAN summit was attended by the leaders of all ten members. | The ASEAN summit was attended by the leaders of all twelve members.
          2004-07-01 | The European Union now numbers 25 states. | The European Union now numbers 27 states.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("member-count");
    CheckedText.of(published, wrong).differs("member-count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | Some 20 EU countries signed the letter.
          2025-07-30 | Twelve NATO members met in Warsaw.
          2025-07-30 | The EU had 15 members in 2003.
          2025-07-30 | The other 26 EU member states agreed.
          2025-07-30 | The 12 founding members of NATO signed the treaty in 1949.
          2025-07-30 | The Commission wants the EU to have 30 members by 2030.
          2025-07-30 | The EU expanded from 15 to 25 members in 2004.
          2025-07-30 | If the UN had 194 members, Palestine would be one.
          2025-07-30 | Of the EU's 27 members, 23 are in NATO.
          2025-07-30 | At least 100 UN member states voted for it.
          2025-07-30 | The 20 EU countries that use the euro grew by 1 percent.
          2025-07-30 | The remaining nine ASEAN members condemned the coup.
          2025-07-30 | The 15-member UN Security Council met at dawn.
          2015-11-20 | EU envoys were met by all five members of the delegation.
          2015-11-20 | The NATO plan was backed by all 12 members in the cabinet.
          2015-11-20 | The euro, the currency of 25 countries, has gained.
          2016-05-12 | All 12 members of the committee backed the report on ASEAN.
          2016-05-12 | All seven members of the family fled to the European Union.
          2016-05-12 | The five states that belong to the Commonwealth and border the lake met.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
