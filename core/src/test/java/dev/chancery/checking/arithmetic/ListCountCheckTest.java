package dev.chancery.checking.arithmetic;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListCountCheckTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The visit took him to four cities, Paris, Berlin, Rome and Madrid. | The visit took him to three cities, Paris, Berlin, Rome and Madrid.
          The three states, Kenya, Uganda and Tanzania, signed the treaty. | The two states, Kenya, Uganda and Tanzania, signed the treaty.
          Five countries, namely Egypt, Ethiopia, Iran, Saudi Arabia and the United Arab Emirates, were invited. | Six countries, namely Egypt, Ethiopia, Iran, Saudi Arabia and the United Arab Emirates, were invited.
          The leaders of Brazil, Russia, India, China and South Africa, the five BRICS members at the time, met in Sanya. | The leaders of Brazil, Russia, India, China and South Africa, the six BRICS members at the time, met in Sanya.
          Quad members Australia, India, Japan and the United States — four countries in all — met in Tokyo. | Quad members Australia, India, Japan and the United States — five countries in all — met in Tokyo.
          The four members, Chile, Colombia, Mexico and Peru, signed the pact. | The five members, Chile, Colombia, Mexico and Peru, signed the pact.
          She visited three countries: Japan, South Korea and Mongolia. | She visited four countries: Japan, South Korea and Mongolia.
          Kenya, Uganda, Tanzania and Rwanda, the four founding states, opened the border. | Kenya, Uganda, Tanzania and Rwanda, the six founding states, opened the border.
          The talks covered three areas: trade, energy and health. | The talks covered five areas: trade, energy and health.
          The three Baltic states — Estonia, Latvia and Lithuania — left the grid. | The four Baltic states — Estonia, Latvia and Lithuania — left the grid.
          The two countries, Bosnia and Herzegovina and Montenegro, share a border. | The three countries, Bosnia and Herzegovina and Montenegro, share a border.
          Five permanent members (China, France, Russia, the United Kingdom and the United States) hold a veto. | Six permanent members (China, France, Russia, the United Kingdom and the United States) hold a veto.
          He met the leaders of three neighbours, Ghana, Togo and Benin. | He met the leaders of two neighbours, Ghana, Togo and Benin.
          The ministers of the three Caucasus states, Armenia, Azerbaijan and Georgia, met in Tbilisi. | The ministers of the four Caucasus states, Armenia, Azerbaijan and Georgia, met in Tbilisi.
          Austria, Finland and Sweden were the three countries that joined in 1995. | Austria, Finland and Sweden were the four countries that joined in 1995.
          Two pacts were signed on three subjects: taxes, visas, and air traffic. | Two pacts were signed on four subjects: taxes, visas, and air traffic.
          The six founders, Belgium, France, Italy, Luxembourg, the Netherlands and West Germany, met again. | The seven founders, Belgium, France, Italy, Luxembourg, the Netherlands and West Germany, met again.
          The three hosts - Kenya, Uganda and Rwanda - have agreed on a date. | The five hosts - Kenya, Uganda and Rwanda - have agreed on a date.
          """)
  void tellsRightFromWrong(String right, String wrong) {
    CheckedText.of(PUBLISHED, right).agrees("list-count");
    CheckedText.of(PUBLISHED, wrong).differs("list-count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Twelve members, including Chile, Colombia and Peru, signed the pact.
          Five countries, Chile, Colombia and Peru among them, signed the pact.
          The five members, such as Chile and Peru, signed the pact.
          After five years, Chile and Peru signed the pact.
          The talks covered three areas: science and technology, energy, and health.
          In four meetings, Chile and Peru agreed on fishing.
          Four ships left the ports, Lima and Callao said.
          The three themes are: recovery and growth; trade and energy; and health.
          For four decades, India and Pakistan have met here.
          Three rounds followed, and China, Japan and Korea, with two others, took part.
          The two sides, the United States and South Korea, will meet.
          Meeting in Washington, D.C., the four parties agreed on a text.
          The chair named three states, Chile and Peru, Ecuador and Bolivia keeping aloof.
          """)
  void differsNowhereElse(String text) {
    CheckedText.of(PUBLISHED, text).differsNowhere();
  }
}
