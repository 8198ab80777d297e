package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemberListCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2003-02-14 | The five permanent members, Britain, China, France, Russia and the United States, disagree. | The five permanent members, Britain, China, France, Germany and the United States, disagree.
          2021-09-20 | AUKUS, the pact among Australia, Britain and the United States, was new. | AUKUS, the pact among Australia, Britain and Canada, was new.
          2017-08-08 | ASEAN's founding members were Indonesia, Malaysia, the Philippines, Singapore and Thailand. | ASEAN's founding members were Indonesia, Myanmar, the Philippines, Singapore and Thailand.
          2024-05-08 | The Pacific Alliance groups Chile, Colombia, Mexico and Peru. | The Pacific Alliance groups Chile, Colombia, Bolivia and Peru.
          2019-11-12 | Brazil, Russia, India, China and South Africa make up BRICS. | Brazil, Russia, India, China and Turkey make up BRICS.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("member-list");
    CheckedText.of(published, wrong).differs("member-list");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-05-08 | The European Union, including Norway and Iceland for this purpose, lifted the tariff.
          2024-05-08 | Members of the council, Japan and Malta among them, wrote a letter.
          2024-05-08 | The United States, Japan and the EU make up half of the world's output.
          2024-05-08 | ASEAN met China, Japan and South Korea.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
