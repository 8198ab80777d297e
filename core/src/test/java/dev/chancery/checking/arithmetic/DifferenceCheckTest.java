package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferenceCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          By 2013 the union had grown from 27 to 28 members with the accession of one state. | By 2013 the union had grown from 27 to 29 members with the accession of one state.
          The number of member states rose from 15 to 25 when ten joined in 2004. | The number of member states rose from 15 to 25 when twelve joined in 2004.
          Membership grew by five states, from 10 to 15. | Membership grew by six states, from 10 to 15.
          Reserves fell from $90 billion to $72 billion, a drop of $18 billion. | Reserves fell from $90 billion to $72 billion, a drop of $28 billion.
          The budget went from 40 million euros to 55 million euros, up 15 million euros. | The budget went from 40 million euros to 55 million euros, up 25 million euros.
          Turkey sent 250 tents, 50 more than the 200 it had promised. | Turkey sent 250 tents, 80 more than the 200 it had promised.
          The motion passed by a margin of 20 votes, 120 to 100. | The motion passed by a margin of 30 votes, 120 to 100.
          The measure carried 61 to 39, a majority of 22. | The measure carried 61 to 39, a majority of 32.
          Aid was cut by $3 million, from $12 million to $9 million. | Aid was cut by $5 million, from $12 million to $9 million.
          Exports rose from $3.2 billion to $4.5 billion, an increase of $1.3 billion. | Exports rose from $3.2 billion to $4.5 billion, an increase of $2.3 billion.
          The number of embassies increased by 12 from 100 to 112. | The number of embassies increased by 12 from 100 to 122.
          Quotas dropped from 700 to 450, a reduction of 250. | Quotas dropped from 700 to 450, a reduction of 350.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("difference");
    CheckedText.of(PUBLISHED, wrong).differs("difference");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Spending rose by 2 million from 2019 to 2021.
          The price rose from $80 to $90, a rise of $5 in a week and of $10 in a month.
          The column moved from Hill 12 to Hill 15, up 300 metres.
          By a majority of 20 nations, the vote of 2019 was repeated.
          They walked from 5th to 9th Street, a difference of 4.
          The count could rise from 10 to 15, an increase of three.
          Troops are to be cut from 10,000 to 7,000, a reduction of some 3,000.
          The line is 12 miles long, 3 more than planned.
          Peru sold 250 tons, more than the 200 it bought.
          The score of 120 to 100 gave a lead in the polls.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
