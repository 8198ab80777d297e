package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RepeatedFigureCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.parse("2020-06-06");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          A total of 298 people died in the crash near Donetsk. The 298 people who died in the crash came from ten countries. | A total of 298 people died in the crash near Donetsk. The 289 people who died in the crash came from ten countries.
          A loan of $1.5 billion for hospitals was approved in May. The $1.5 billion loan, approved on Monday, is for hospitals. | A loan of $1.5 billion for hospitals was approved in May. The $1.8 billion loan, approved on Monday, is for hospitals.
          The navy freed 64 sailors from the ship. Officials said on Sunday that the 64 sailors freed from the ship were well. | The navy freed 64 sailors from the ship. Officials said on Sunday that the 46 sailors freed from the ship were well.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("repeated-figure");
    CheckedText.of(PUBLISHED, wrong).differs("repeated-figure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The blast killed 24 people in the market. The 27 people injured by gunfire elsewhere are well.
          The state sent 240 soldiers to the north. The other 260 soldiers were sent to the south.
          A loan of $1.5 billion was granted to Peru. The $1.6 billion grant to Chile came later.
          About 240 people met in the old town hall. The 250 people in the old town hall cheered.
          In 2010 the mission had 400 observers in the country. Today, the 420 staff in the country work in teams.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
