package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RateCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Berlin pledged 100 million euros ($117 million). Later it added 50 million euros ($58.5 million). | Berlin pledged 100 million euros ($117 million). Later it added 50 million euros ($78.5 million).
          The ministry offered £10 million ($13 million). The city gave £2 million ($2.6 million). | The ministry offered £10 million ($13 million). The city gave £2 million ($3.6 million).
          Seoul lent 130 billion won ($100 million). A bank lent 26 billion won ($20 million). | Seoul lent 130 billion won ($100 million). A bank lent 26 billion won ($35 million).
          Tokyo gave 15 billion yen ($100 million). It had promised 30 billion yen ($200 million). | Tokyo gave 15 billion yen ($100 million). It had promised 30 billion yen ($290 million).
          A grant of 7.2 billion yuan (about $1 billion) was made. A loan of 720 million yuan (about $100 million) followed. | A grant of 7.2 billion yuan (about $1 billion) was made. A loan of 720 million yuan (about $190 million) followed.
          Delhi offers 83 billion rupees, or $1 billion, and 8.3 billion rupees, or $100 million, for roads. | Delhi offers 83 billion rupees, or $1 million, for roads.
          Oslo pays $10 million (100 million kroner) now. In May it pays $20 million (200 million kroner). | Oslo pays $10 million (100 million kroner) now. In May it pays $20 million (300 million kroner).
          The plant cost 200 million euros, or $220 million. A road cost 100 million euros, or $110 million. | The plant cost 200 million euros, or $220 billion.
          The Swiss gave 9 million francs ($10 million). Before, they gave 18 million francs ($20 million). | The Swiss gave 9 million francs ($10 million). Before, they gave 18 million francs ($30 million).
          Ottawa gives C$14 million ($10 million). A province gives C$28 million ($20 million). | Ottawa gives C$14 million ($10 million). A province gives C$28 million ($30 million).
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("rate");
    CheckedText.of(PUBLISHED, wrong).differs("rate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Berlin pledged 100 million euros ($90 million) in 2001. It added 100 million euros ($117 million) in 2025.
          The loan was 100 million euros (of $300 million in all).
          Berlin gave 100 million euros, and Washington $300 million.
          The euro rose from $1.08 to $1.17.
          Berlin pledged about 100 million euros (about $110 million). It added 30 million euros ($35 million).
          The fund has 50 million euros or pounds.
          Tokyo gave 15 billion yen and $100 million.
          It costs 20 euros ($22) a day, or 600 euros ($660) a month.
          Berlin pledged 1 million euros ($1.2 million). It added 2.5 million euros ($2.9 million).
          He paid 100 pounds ($160) then.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
