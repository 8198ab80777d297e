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
          The parties won 61 and 59 seats, giving them 120 together. | The parties won 61 and 59 seats, giving them 130 together.
          The 15-member council has five permanent members and 10 non-permanent ones. | The 15-member council has five permanent members and 11 non-permanent ones.
          The council, with 15 members, has five permanent and 10 elected members. | The council, with 15 members, has five permanent and 12 elected members.
          The bloc's 10 members include six founders and four latecomers. | The bloc's 10 members include seven founders and four latecomers.
          Together, the two loans of $1.2 billion and $800 million come to $2 billion. | Together, the two loans of $1.2 billion and $800 million come to $3.0 billion.
          Of the 27 member states, 21 backed the plan, four opposed it and two abstained. | Of the 27 member states, 21 backed the plan, six opposed it and two abstained.
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
          Latvia, which owed 80 million euros, has paid back 30 million and still owes 50 million. | Latvia, which owed 80 million euros, has paid back 30 million and still owes 65 million.
          Of the 70 million euros promised, 25 million will go to wells, 30 million to clinics and the remaining 15 million to roads. | Of the 70 million euros promised, 25 million will go to wells, 30 million to clinics and the remaining 25 million to roads.
          Five judges, four lawyers and two clerks formed the 11-strong panel. | Five judges, seven lawyers and two clerks formed the 11-strong panel.
          Out of 33 drafts 21 have been initialled and 12 have not. | Out of 33 drafts 21 have been initialled and 17 have not.
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
          He flew to three countries, and Japan, Korea and China signed pacts.
          Two of the four suspects, aged 25 and 30, face 20 years in prison.
          About 60 percent of the 1,000 people asked backed the treaty, 30 percent opposed it.
          Five people died and 12 were wounded when 3 rockets hit, 17 in all.
          Of the 50 dead, 12 were children and three were Italians.
          The EU has 27 members, 24 official languages and 3 working languages.
          The two sides exchanged 307 prisoners on Sunday, after 390 on Friday, 25 percent of all those held.
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
          The 10-member bloc has two working languages and nine offices abroad.
          The council has 15 members with 5 vetoes and 9 votes needed to pass a text.
          Of the 27 states, 12 use the euro and 20 are in NATO.
          Nine ministers and four advisers joined the 24-strong delegation.
          The port moved 90 million tonnes in March and 40 million in April, and 65 million is left.
          Fifty of the 90 hostages were freed; the other 38 survivors of the crash are in hospital.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
