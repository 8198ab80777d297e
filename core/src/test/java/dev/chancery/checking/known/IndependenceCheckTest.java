package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndependenceCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Peru gained independence from Spain in 1821. | Peru gained independence from Portugal in 1821.
          2025-07-29 | Peru declared its independence from Spain in 1821. | Peru declared its independence from Spain in 1831.
          2025-08-15 | India won independence from Britain in 1947. | India won independence from Britain in 1957.
          2025-03-06 | Ghana became independent of Britain in 1957. | Ghana became independent of France in 1957.
          2025-12-12 | Kenya gained independence from Britain on December 12, 1963. | Kenya gained independence from Britain on December 12, 1973.
          2025-08-24 | Ukraine declared independence from the Soviet Union in 1991. | Ukraine declared independence from the Soviet Union in 1989.
          2025-11-11 | In 1975, Angola gained independence from Portugal. | In 1975, Angola gained independence from Spain.
          2025-07-09 | South Sudan has been at war since gaining independence from Sudan in 2011. | South Sudan has been at war since gaining independence from Sudan in 2001.
          2025-09-07 | Brazil's declaration of independence from Portugal in 1822 was bloodless. | Brazil's declaration of independence from Spain in 1822 was bloodless.
          2025-08-09 | Singapore became independent in 1965 and joined the United Nations. | Singapore became independent in 1975 and joined the United Nations.
          2025-07-29 | Algeria won its independence from France in 1962. | Algeria won its independence from Italy in 1962.
          2025-09-16 | Papua New Guinea achieved independence from Australia in 1975. | Papua New Guinea achieved independence from Australia in 1985.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("independence");
    CheckedText.of(published, wrong).differs("independence");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Scotland voted against independence from Britain in 2014.
          2025-07-29 | Kosovo declared independence from Serbia in 2008, which Belgrade rejects.
          2025-07-29 | Mexico's war of independence from Spain began in 1810.
          2025-07-29 | Indonesia declared independence in 1945, and the Netherlands accepted it in 1949.
          2025-07-29 | The Baltic states regained independence in 1991; Estonia did so on August 20.
          2025-07-29 | If Taiwan declared independence in 2027, the island would be attacked.
          2025-07-29 | Energy independence from Russia by 2027 is the goal of Germany.
          2025-07-29 | Norway's independence from Sweden was recognised in 1905.
          2025-07-29 | Catalonia declared independence from Spain in 2017, and Madrid took control.
          2025-07-29 | Catalan leaders declared independence from Spain in 2017.
          2025-07-29 | Panama left Colombia in 1903, after independence from Spain in 1821.
          2025-07-29 | Cuba celebrated its independence from Spain in 1898.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
