package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShareCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Seventy-five percent of the 80 prisoners, 60 men, were released. | Seventy-five percent of the 80 prisoners, 50 men, were released.
          The rebels hold 30 of the country's 120 districts, or one in four. | The rebels hold 30 of the country's 120 districts, or one in three.
          Two-thirds of the 150 delegates, 100 in all, supported the text. | Two-thirds of the 150 delegates, 120 in all, supported the text.
          A total of 90 of 120 lawmakers, three-quarters, voted for the pact. | A total of 80 of 120 lawmakers, three-quarters, voted for the pact.
          Three of the 12 members, or 25 percent, voted against. | Three of the 12 members, or 35 percent, voted against.
          About 60 percent of the delegates (30 of 50) came from Africa. | About 80 percent of the delegates (30 of 50) came from Africa.
          Six countries, half of the 12 members, have ratified the accord. | Four countries, half of the 12 members, have ratified the accord.
          Exports to China of $30 billion accounted for 25 percent of total exports of $120 billion. | Exports to China of $30 billion accounted for 35 percent of total exports of $120 billion.
          Of the 200 refugees, 50, or 25 percent, were children. | Of the 200 refugees, 50, or 35 percent, were children.
          Of its 40 embassies, 10 (25%) will close. | Of its 40 embassies, 10 (20%) will close.
          In the chamber 81 of 120 seats, or 67.5 percent, went to the ruling party. | In the chamber 81 of 120 seats, or 57.5 percent, went to the ruling party.
          Some 25 percent of its $80 billion in exports, or $20 billion, went to Mexico. | Some 25 percent of its $80 billion in exports, or $30 billion, went to Mexico.
          Nine out of 10 villages (90 percent) were reached. | Nine out of 10 villages (80 percent) were reached.
          Two of the three envoys, or two-thirds, were women. | Two of the five envoys, or two-thirds, were women.
          The bloc buys $45 billion, or 30 percent of the $150 billion that Chile sells. | The bloc buys $45 billion, or 40 percent of the $150 billion that Chile sells.
          Only 15 of the 60 signatories — 25 percent — have paid. | Only 15 of the 60 signatories — 45 percent — have paid.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("share");
    CheckedText.of(PUBLISHED, wrong).differs("share");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Three of the 12 members voted against, and 40 percent of the people agree.
          Three of the 12 provinces, 25 percent more than planned, were cleared.
          Of the 12 members, three pay 60 percent of the budget.
          Five of the 27 states make up 70 percent of the bloc's output.
          Ten of the 12 parties want a tariff of 15 percent.
          Two of the 15 seats went to women, down 5 percent.
          Half of the 12 envoys left on Monday, 3 of them for Rome.
          One of the 12 firms, with 40 percent of the market, withdrew.
          If three of the 12 members, or 30 percent, left, the pact would end.
          About 3 of 10, or roughly 33 percent, agreed.
          Twelve of the 193 members, which have 60 percent of the people, abstained.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
