package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VoteCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The General Assembly adopted the resolution with 93 countries in favor, 24 against and 58 abstentions, out of 175 votes cast. | The General Assembly adopted the resolution with 93 countries in favor, 24 against and 58 abstentions, out of 185 votes cast.
          The vote was 52 in favour and 48 against in the 100-seat Senate. | The vote was 52 in favour and 58 against in the 100-seat Senate.
          The resolution passed with 141 votes in favour, five against and 35 abstentions in the assembly, where 181 votes were cast. | The resolution passed with 141 votes in favour, five against and 35 abstentions in the assembly, where 191 votes were cast.
          The Security Council voted, with 13 in favour, one against and one abstaining. | The Security Council voted, with 13 in favour, one against and two abstaining.
          The 193-member assembly adopted it by 143 votes to nine, with 41 abstentions. | The 193-member assembly adopted it by 143 votes to nine, with 51 abstentions.
          The senate approved the treaty by 70 votes to 30, with a two-thirds majority. | The senate approved the treaty by 60 votes to 40, with a two-thirds majority.
          Parliament ratified the pact by 120 votes to 14. | Parliament ratified the pact by 14 votes to 120.
          The assembly backed the text by a vote of 120 to 24 with 49 abstentions; the 193 member states took part in full. | The assembly backed the text by a vote of 120 to 34 with 49 abstentions; the 193 member states took part in full.
          All 15 members voted: 12 in favour, none the less two against and one abstaining. | All 15 members voted: 12 in favour, none the less two against and three abstaining.
          The motion was adopted by 61 to 39 votes. | The motion was adopted by 39 to 61 votes.
          With 169 votes cast, 120 were in favour, 14 against and 35 abstained. | With 169 votes cast, 120 were in favour, 24 against and 35 abstained.
          In the Security Council the draft won 10 votes in favor, two against and three abstentions. | In the Security Council the draft won 10 votes in favor, two against and four abstentions.
          The 650-seat house voted, 400 in favour and 200 against, with 50 abstaining. | The 650-seat house voted, 400 in favour and 280 against, with 50 abstaining.
          In the Security Council nine voted in favour, four abstained and two vetoed the text. | In the Security Council seven voted in favour, four abstained and two vetoed the text.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("vote");
    CheckedText.of(PUBLISHED, wrong).differs("vote");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The 193-member assembly voted by 120 to 14 with 35 abstentions.
          The draft was rejected by 14 votes to 120.
          The draft failed to win a two-thirds majority, with 60 votes in favour and 40 against.
          The council of 27 needed 15 votes, and 14 voted for it and 12 against.
          Voters backed the treaty by 52 percent to 48.
          The assembly would vote 120 to 14, the envoy said.
          The house passed the act by 217 to 215 in a vote that ran for 20 hours.
          The Security Council voted on Resolution 2758 on 25 October.
          The team won by 3 goals to 2 in the vote of 12 judges.
          The bill was voted down, 40 in favour and 60 against.
          In the Security Council twelve voted in favour, two abstained and one did not take part in the vote.
          Of the 15 members of the Security Council, nine voted for the text and two against.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
