package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgreementPlaceCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2018-03-09 | Eleven governments signed the CPTPP in Santiago. | Eleven governments signed the CPTPP in Tokyo.
          2010-04-08 | The New START treaty was signed in Prague on Thursday. | The New START treaty was signed in Vienna on Thursday.
          2019-09-01 | The ANZUS Treaty, signed in San Francisco, still stands. | The ANZUS Treaty, signed in Wellington, still stands.
          2022-07-23 | The Black Sea Grain Initiative was signed in Istanbul on Friday. | The Black Sea Grain Initiative was signed in Geneva on Friday.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("agreement-place");
    CheckedText.of(published, wrong).differs("agreement-place");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2022-07-23 | The Paris Agreement was adopted in Paris and signed in New York.
          2022-07-23 | Talks on the New START treaty in Geneva made progress.
          2022-07-23 | The Kigali Amendment to the Montreal Protocol was adopted in Kigali.
          2022-07-23 | An amendment to the Chemical Weapons Convention was adopted in The Hague.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
