package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PerUnitCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The $300 million grant will be paid over six years at $50 million per year. | The $300 million grant will be paid over six years at $70 million per year.
          The loan will be repaid in 10 annual instalments of $5 million, $50 million in total. | The loan will be repaid in 10 annual instalments of $5.0 million, $60 million in total.
          India bought 36 jets for $9 billion, or $250 million each. | India bought 36 jets for $9 billion, or $350 million each.
          The aid amounts to $10 billion over five years, or $2 billion a year. | The aid amounts to $10 billion over five years, or $3 billion a year.
          Poland bought 12 aircraft at $50 million each, for a total of $600 million. | Poland bought 12 aircraft at $50 million each, for a total of $700 million.
          Japan gives $12 million to 400 families, or $30,000 each. | Japan gives $12 billion to 400 families, or $30,000 each.
          Qatar pays $60 million a month for 10 months, a total of $600 million. | Qatar pays $60 million a month for 10 months, a total of $900 million.
          The five-year, $10 billion deal, worth $2 billion a year, was signed in Doha. | The five-year, $10 billion deal, worth $4 billion a year, was signed in Doha.
          Norway will give 500 million kroner over four years, or 125 million kroner annually. | Norway will give 500 million kroner over four years, or 225 million kroner annually.
          The plan provides $2.4 billion over two years, or $100 million per month. | The plan provides $2.4 billion over two years, or $200 million per month.
          The 27 governments contributed $2 million each, for $54 million in total. | The 27 governments contributed $2 million each, for $64 million in total.
          With 40 million people and output of $200 billion, the country makes $5,000 a head. | With 40 million people and output of $200 billion, the country makes $8,000 a head.
          The treaty allows 45,000 workers over three years, or 15,000 a year. | The treaty allows 45,000 workers over three years, or 20,000 a year.
          Moscow sold 20 tanks for $4 million apiece, or $80 million. | Moscow sold 20 tanks for $4 million apiece, or $90 million.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("per-unit");
    CheckedText.of(PUBLISHED, wrong).differs("per-unit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The aid amounts to $10 billion over five years, starting at $1 billion a year.
          The fund pays $2 billion a year for five years and lends $3 billion.
          The 12 aircraft cost $50 million each, and $200 million was paid in advance.
          The deal is worth $10 billion over five years; last year trade came to $3 billion a month.
          Over 10 years the fund lost $3 million a year and made $50 million.
          A $10 billion loan over 20 years was granted, with $2 billion a year for roads until 2012.
          The pact was signed by 12 states, with $30 million for each of the poorest.
          The bank lent $12 million to 400 firms, or to each that asked.
          If it paid $10 billion over five years, or $3 billion a year, it would be broke.
          Some 200 ships pass in 10 days, or about 20 a day.
          The loan comes in three tranches of 30 million, 45 million and 25 million euros.
          The three tranches of 30 million euros, 45 million of it in grants, were late.
          Two of the four tranches of 25 million dollars each, 50 million in total, have been paid.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
