package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GrowthCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Flows dropped by half, from 40 billion cubic metres to 20 billion. | Flows dropped by half, from 40 billion cubic metres to 30 billion.
          Tourist numbers went up by half, from 2 million to 3 million. | Tourist numbers went up by a quarter, from 2.0 million to 3.0 million.
          Spending on the mission dropped a third, from $90 million to $60 million. | Spending on the mission dropped by half, from $90 million to $60 million.
          The defence budget will rise by 10 percent, to €55 billion from €50 billion. | The defence budget will rise by 20 percent, to €55 billion from €50 billion.
          Coffee exports, which stood at 40,000 tons in 2020, rose to 50,000 tons in 2021, a 25 percent increase. | Coffee exports, which stood at 40,000 tons in 2020, rose to 50,000 tons in 2021, a 45 percent increase.
          Remittances increased by 15 percent, reaching $2.3 billion in 2023 compared to $2 billion in 2022. | Remittances increased by 25 percent, reaching $2.3 billion in 2023 compared to $2.0 billion in 2022.
          The ministry reported 240 cases in June, against 200 in May, a 20 percent rise. | The ministry reported 240 cases in June, against 200 in May, a 30 percent rise.
          Exports to Japan rose from $80 billion in 2019 to $100 billion in 2024, up 25 percent. | Exports to Japan rose from $80 billion in 2019 to $100 billion in 2024, up 35 percent.
          Trade with Peru climbed 20 percent to $3.6 billion last year from $3 billion in 2023. | Trade with Peru climbed 40 percent to $3.6 billion last year from $3.0 billion in 2023.
          The ministry said arrivals fell by 40 percent, from 50,000 to 30,000. | The ministry said arrivals fell by 60 percent, from 50,000 to 30,000.
          Turkey's share of the market grew from 12 percent to 15 percent, a gain of three percentage points. | Turkey's share of the market grew from 12 percent to 15 percent, a gain of five percentage points.
          Shipments reached 120 million tons in 2024, compared with 100 million tons a year earlier, an increase of 20 percent. | Shipments reached 120 million tons in 2024, compared with 100 million tons a year earlier, an increase of 12 percent.
          Trade between the two was $80 million in 2019. By 2024 it had grown by 25 percent to $100 million. | Trade between the two was $80 million in 2019. By 2024 it had grown by 45 percent to $100 million.
          Support for membership slipped to 48 percent from 52 percent, a drop of four percentage points. | Support for membership slipped to 48 percent from 52 percent, a drop of seven percentage points.
          A 50 percent increase, from 20,000 visas to 30,000, was announced in Delhi. | A 70 percent increase, from 20,000 visas to 30,000, was announced in Delhi.
          Oil output was 9.9 million barrels a day in May, 10 percent higher than the 9.0 million of April. | Oil output was 9.9 million barrels a day in May, 16 percent higher than the 9.0 million of April.
          Investment went from €1.2bn to €1.5bn, an increase of about 25%. | Investment went from €1.2bn to €1.5bn, an increase of about 55%.
          Germany's aid to the region came to 600 million euros in 2020 and 750 million euros in 2024, a rise of 25 percent. | Germany's aid to the region came to 600 million euros in 2020 and 750 million euros in 2024, a rise of 15 percent.
          There were 170 attacks in May. That was a 93 percent increase from 88 attacks in May of the year before. | There were 170 attacks in May. That was a 73 percent increase from 88 attacks in May of the year before.
          The number of peacekeepers was cut from 12,000 to 9,000, or by 25 percent. | The number of peacekeepers was cut from 12,000 to 9,000, or by 35 percent.
          Defence spending has risen to 3.0 percent of output from 2.0 percent, up 50 percent. | Defence spending has risen to 3.0 percent of output from 2.0 percent, up 75 percent.
          Vietnam sold $114 billion worth of goods to the United States, up from $95 billion, an increase of 20 percent. | Vietnam sold $114 billion worth of goods to the United States, up from $95 billion, an increase of 30 percent.
          The embassy's staff shrank from 200 to 150, a reduction of 25 percent. | The embassy's staff shrank from 200 to 150, a reduction of 40 percent.
          Rice imports jumped nearly 50 percent to 1.49 million tons from 1.0 million tons. | Rice imports jumped nearly 80 percent to 1.49 million tons from 1.0 million tons.
          The average fee is to fall from 7.5 percent to 6 percent, a cut of 1.5 percentage points. | The average fee is to fall from 7.5 percent to 6 percent, a cut of 3.5 percentage points.
          Trust, at 38 percent in spring, now stands at 49 percent, eleven points higher. | Trust, at 38 percent in spring, now stands at 49 percent, sixteen points higher.
          The bank cut its rate to 2.5 percent from 3 percent, a move of 50 basis points. | The bank cut its rate to 2.5 percent from 3 percent, a move of 75 basis points.
          The party has gained five points and stands at 31 percent, against 26 percent in 2021. | The party has gained nine points and stands at 31 percent, against 26 percent in 2021.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("growth");
    CheckedText.of(PUBLISHED, wrong).differs("growth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Gas flows fell from 150 million to 100 million cubic metres a day, cutting 40 percent of the supply.
          The party's vote fell from 35 percent to 28 percent, its worst result in 40 years, down 25 seats.
          The index rose 2 percent to 3,400 points from Monday's 3,350.
          In five years the pact, signed by 12 states, has cut tariffs by half, from 10 percent to 5 percent.
          Poland spends 4 percent of its output on defence, up from 2 percent, and has raised its army to 200,000 from 100,000, and wants 50 percent more.
          Peru's exports rose 12 percent to $60 billion, and those to China, at $20 billion, made up a third.
          The tariff fell from 12 to 8 percent while trade grew 25 percent.
          Trade grew by an average of 5 percent a year, from $80 billion in 2014 to $120 billion in 2024.
          In constant prices exports rose 12 percent, from $80 billion to $100 billion.
          Trade rose from $80 billion in fiscal 2023 to $100 billion, with services up 12 percent.
          The road from Route 5 to Route 12 carries 30 percent of the trade.
          The talks ran from 3 to 5 p.m. and covered 20 percent of the agenda.
          Exports rose 12 percent in the first half; for the whole year they went from $80 billion to $100 billion.
          Growth slowed from 6 percent to 5 percent, and trade fell 3 percent.
          Imports rose 7 percent to $30 billion while exports, at $100 billion, were up from $80 billion.
          Tariffs of 10 to 25 percent apply to goods worth from $2 billion to $3 billion.
          If exports rose from $80 billion to $100 billion, a gain of 40 percent, the deficit would be gone.
          The claim that trade rose from $80 billion to $100 billion, or 50 percent, is wrong.
          About 60 percent of the 12,000 refugees came from Syria, and 8,000 from Aleppo.
          The group grew from five to ten members and makes up 40 percent of world output.
          The party is at 31 percent, three points up on last month, its rivals at 37 percent.
          The key rate was raised 50 basis points to 9.5 percent, the highest since the 11 percent of 2009.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
