package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormerColonyCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2020-08-07 | Ivory Coast, a former French colony, votes in October. | Ivory Coast, a former British colony, votes in October.
          2017-03-06 | Troops flew to the former Portuguese colony of Mozambique. | Troops flew to the former Spanish colony of Mozambique.
          2024-02-28 | Senegal, which was once ruled by France, votes late. | Senegal, which was once ruled by Britain, votes late.
          2024-02-28 | A former British protectorate, Botswana has held elections ever since. | A former German protectorate, Botswana has held elections ever since.
          2023-08-10 | Niger's former colonial power France has troops there. | Niger's former colonial power Britain has troops there.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("former-colony");
    CheckedText.of(published, wrong).differs("former-colony");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2023-08-10 | Cameroon, a former German colony, was later parted between Britain and France.
          2023-08-10 | Togo, once ruled by Germany, and Benin met.
          2023-08-10 | Thailand, surrounded by former French colonies, never was one.
          2023-08-10 | Gabon, ruled by one family for decades, joined the Commonwealth.
          2023-08-10 | The former British territory of Hong Kong is part of China.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
