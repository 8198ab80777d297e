package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountedHolderCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-09-10 | Antonio Guterres is the ninth secretary-general of the United Nations. | Antonio Guterres is the eighth secretary-general of the United Nations.
          2025-09-10 | Barack Obama, the 44th president of the United States, was there. | Barack Obama, the 43rd president of the United States, was there.
          2025-09-10 | The library of the 35th U.S. president, John F. Kennedy, has reopened. | The library of the 36th U.S. president, John F. Kennedy, has reopened.
          2025-09-10 | Donald Trump became the 47th president of the United States. | Donald Trump became the 48th president of the United States.
          2025-09-10 | Kofi Annan was the seventh U.N. secretary-general. | Kofi Annan was the sixth U.N. secretary-general.
          2025-09-10 | Abraham Lincoln, America's 16th president, was born in Kentucky. | Abraham Lincoln, America's 18th president, was born in Kentucky.
          2025-09-10 | George Washington was the first president of the United States. | George Washington was the second president of the United States.
          2025-09-10 | Marco Rubio is the 72nd secretary of state of the United States. | Marco Rubio is the 62nd secretary of state of the United States.
          2025-09-10 | Mark Rutte became the 14th secretary general of NATO. | Mark Rutte became the 12th secretary general of NATO.
          2025-09-10 | Ban Ki-moon, the eighth secretary-general of the United Nations, chairs the group. | Ban Ki-moon, the seventh secretary-general of the United Nations, chairs the group.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("counted-holder");
    CheckedText.of(published, wrong).differs("counted-holder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-09-10 | Donald Trump, the 45th president of the United States, is also the 47th.
          2025-09-10 | He is the fourth president of the United States to visit Cuba.
          2025-09-10 | Joe Biden is the second Catholic president of the United States.
          2025-09-10 | Obama was the third American president who visited Hiroshima.
          2025-09-10 | If he won, Gore would have been the 43rd president of the United States.
          2025-09-10 | Guterres began his second term as secretary-general of the United Nations in 2022.
          2025-09-10 | The 10th secretary-general of the United Nations will take office in 2027.
          2025-09-10 | Carter, at 100 the oldest president of the United States, died in 2024.
          2025-09-10 | Kamala Harris was the first woman to be vice president of the United States.
          2025-09-10 | The 39th president's library is in Atlanta.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
