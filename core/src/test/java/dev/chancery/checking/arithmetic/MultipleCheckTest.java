package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MultipleCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Exports doubled in a decade, from $5 billion to $10 billion. | Exports tripled in a decade, from $5 billion to $10 billion.
          Bilateral trade doubled from $2.5 billion in 2015 to $5 billion in 2024. | Bilateral trade tripled from $2.5 billion in 2015 to $5 billion in 2024.
          The number of students more than doubled, from 400 to 900. | The number of students more than tripled, from 400 to 900.
          Exports nearly tripled to $2.9 billion from $1.0 billion. | Exports nearly doubled to $2.9 billion from $1.0 billion.
          The garrison was halved from 10,000 to 5,000 men. | The garrison was halved from 10,000 to 7,500 men.
          Flights between the capitals quadrupled from 10 to 40 a week. | Flights between the capitals quadrupled from 10 to 30 a week.
          Trade has grown sixfold, from $500 million in 1992 to $3 billion in 2022. | Trade has grown eightfold, from $500 million in 1992 to $3 billion in 2022.
          China bought 12 million tons, twice the 6 million tons of the year before. | China bought 12 million tons, twice the 4 million tons of the year before.
          The fund has $90 million, three times as much as the $30 million it had in 2010. | The fund has $90 million, four times as much as the $30 million it had in 2010.
          Doubling from 12 to 24 members, the bloc now covers a continent. | Tripling from 12 to 24 members, the bloc now covers a continent.
          Remittances rose five-fold to $10 billion from $2 billion. | Remittances rose eight-fold to $10 billion from $2 billion.
          Turnover almost doubled, rising from $1.6 billion to $3.1 billion. | Turnover almost quadrupled, rising from $1.6 billion to $3.1 billion.
          Visitors, 150,000 in 2021, had doubled to 300,000 by 2023. | Visitors, 150,000 in 2021, had tripled to 300,000 by 2023.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("multiple");
    CheckedText.of(PUBLISHED, wrong).differs("multiple");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Sanctions doubled the price while output fell from 12 to 9 million barrels.
          He doubled down on the plan to raise spending from 2 percent to 5 percent.
          Exports could triple from $1 billion to $2 billion.
          The cabinet met twice, from 9 to 11 a.m.
          Trade is said to have doubled since 2010.
          The two sides have doubled their efforts from 12 rounds of talks.
          The pact, twice delayed, cuts tariffs from 20 percent to 12 percent.
          If trade doubled from $10 billion to $15 billion, as he put it, the ports would fill.
          The fleet has 12 ships, double what Spain has, and 7 aircraft.
          A sixfold increase took trade from $1 billion to $7 billion.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
