package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearsBetweenCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Peru declared its independence from Spain in 1821, after nearly 300 years of colonial rule that began in 1532. | Peru declared its independence from Spain in 1821, after nearly 400 years of colonial rule that began in 1532.
          2025-08-15 | Korea was under Japanese rule for 35 years, from 1910 to 1945. | Korea was under Japanese rule for 45 years, from 1910 to 1945.
          2025-08-15 | From 1910 to 1945, a period of 35 years, Japan ruled Korea. | From 1910 to 1945, a period of 25 years, Japan ruled Korea.
          2025-08-15 | He led the party for 13 years, between 2000 and 2013. | He led the party for 23 years, between 2000 and 2013.
          2025-08-15 | The war lasted eight years, from 1980 to 1988. | The war lasted six years, from 1980 to 1988.
          2025-08-15 | The war, which began in 1980 and ended in 1988, lasted eight years. | The war, which began in 1980 and ended in 1988, lasted twelve years.
          2025-08-15 | Merkel governed Germany for 16 years (2005-2021). | Merkel governed Germany for 12 years (2005-2021).
          2025-08-15 | For more than four decades, from 1947 to 1991, the Cold War divided Europe. | For more than six decades, from 1947 to 1991, the Cold War divided Europe.
          2025-08-15 | Hong Kong was a British colony for over 150 years, from 1842 until 1997. | Hong Kong was a British colony for over 250 years, from 1842 until 1997.
          2025-08-15 | The talks took about seven years, from 2003 until the signing of the pact in 2010. | The talks took about 17 years, from 2003 until the signing of the pact in 2010.
          2025-08-15 | The dictator held power for almost 36 years, from 1939 to 1975. | The dictator held power for almost 26 years, from 1939 to 1975.
          2025-08-15 | Between 1975 and 1990, Lebanon suffered 15 years of civil war. | Between 1975 and 1990, Lebanon suffered 20 years of civil war.
          """)
  void tellsTheRightLengthFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("years-between");
    CheckedText.of(published, wrong).differs("years-between");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-08-15 | Trade doubled in five years and grew again from 2010 to 2012.
          2025-08-15 | From 1990 to 1995 he served in the army and then worked for ten years as a teacher.
          2025-08-15 | Elections were held every four years from 1992 to 2012.
          2025-08-15 | He was jailed from 1964 to 1990, and 20 years later the party honoured him.
          2025-08-15 | The five-year plan ran from 1981 to 1990 in two parts.
          2025-08-15 | If the war had lasted from 1939 to 1949, ten more years of ruin would have followed.
          2025-08-15 | Some 300 years of Habsburg rule are shown in paintings from 1700 to 1750.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
