package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartsCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Of the 12 members, seven voted in favour and five abstained. | Of the 12 members, seven voted in favour and six abstained.
          The leaders signed 13 agreements: eight on trade and five on health. | The leaders signed 13 agreements: nine on trade and five on health.
          The delegation had seven ministers and five envoys, 12 in all. | The delegation had seven ministers and five envoys, 13 in all.
          The $5.5 billion package of $3.5 billion in loans and $2 billion in grants was approved. | The $6.5 billion package of $3.5 billion in loans and $2.0 billion in grants was approved.
          The 12 signatories, seven from Latin America and five from Asia, met in Lima. | The 12 signatories, seven from Latin America and four from Asia, met in Lima.
          France withdrew 3,000 of its 10,000 troops, leaving 7,000. | France withdrew 3,000 of its 10,000 troops, leaving 8,000.
          In the poll 45 percent were for the treaty, 30 percent against and the remaining 25 percent undecided. | In the poll 45 percent were for the treaty, 40 percent against and the remaining 25 percent undecided.
          Japan gave 300 trucks and Norway 150, a total of 450. | Japan gave 300 trucks and Norway 150, a total of 550.
          The attack killed 14 people (nine soldiers and five civilians). | The attack killed 14 people (eight soldiers and five civilians).
          Of the 30 hostages, 12 were freed, 10 were killed and the remaining eight are missing. | Of the 30 hostages, 12 were freed, 10 were killed and the remaining six are missing.
          Five new members joined the existing ten, bringing the total to 15. | Five new members joined the existing ten, bringing the total to 16.
          The council consists of 21 judges, made up of 14 men and seven women. | The council consists of 21 judges, made up of 14 men and nine women.
          Denmark pledged $12 million, Sweden $15 million and Finland $8 million, for a total of $35 million. | Denmark pledged $12 million, Sweden $15 million and Finland $8 million, for a total of $45 million.
          Lima sent 40 delegates and Santiago 25, altogether 65. | Lima sent 40 delegates and Santiago 25, altogether 75.
          Twenty-seven people died, including 15 women and 12 children. | Twenty-seven people died, including 16 women and 12 children.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("parts");
    CheckedText.of(PUBLISHED, wrong).differs("parts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Of the 12 members, seven have ratified the treaty and three have signed it.
          The bloc has 12 members, including seven in Africa and two in Asia.
          After 12 meetings, the two sides signed 7 agreements and 9 memoranda.
          Of the 20 languages, 12 are spoken in Peru and 15 in Brazil, as some of them are in both.
          The 12 ships carried 700 tons of rice and 300 tons of oil.
          In 12 provinces, 300 people died and 50 were injured.
          He met 12 envoys, 3 more than in 2020 and 5 more than in 2019.
          The final settlement has five elements: (1) elections; (2) rights; (3) courts.
          The party won 40 percent, its rival 30 percent and others the rest.
          Lima sent 40 delegates and Santiago 25, and a total of 12 states took part.
          Japan gave $12 million and Norway $15 million, bringing the total to $100 million.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
