package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapitalCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | The talks were held in Canberra, the capital of Australia. | The talks were held in Sydney, the capital of Australia.
          2025-07-30 | Protesters filled the Peruvian capital, Lima, on Monday. | Protesters filled the Peruvian capital, Cusco, on Monday.
          2025-07-30 | The envoys flew to Brazil's capital, Brasilia, for two days of talks. | The envoys flew to Brazil's capital, Rio de Janeiro, for two days of talks.
          2025-07-30 | The ministers met in Ottawa, Canada's capital. | The ministers met in Toronto, Canada's capital.
          2025-07-30 | Ankara is the capital of Turkey. | Istanbul is the capital of Turkey.
          2025-07-30 | A summit opened in the Kenyan capital of Nairobi. | A summit opened in the Kenyan capital of Mombasa.
          2025-07-30 | The capital of Vietnam, Hanoi, was flooded. | The capital of Vietnam, Da Nang, was flooded.
          2025-07-30 | Flights to the Swiss capital Bern were cancelled. | Flights to the Swiss capital Zurich were cancelled.
          2025-07-30 | The delegation left for Astana, capital of Kazakhstan, on Sunday. | The delegation left for Almaty, capital of Kazakhstan, on Sunday.
          2025-07-30 | The Nigerian capital, Abuja, will host the meeting. | The Nigerian capital, Lagos, will host the meeting.
          2025-07-30 | A blast shook Pakistan's capital city, Islamabad, at dawn. | A blast shook Pakistan's capital city, Karachi, at dawn.
          2025-07-30 | Rabat, the Moroccan capital, welcomed the king of Spain. | Casablanca, the Moroccan capital, welcomed the king of Spain.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("capital");
    CheckedText.of(published, wrong).differs("capital");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | Almaty, the former capital of Kazakhstan, remains its largest city.
          2025-07-30 | Mumbai is the financial capital of India.
          2025-07-30 | Lagos was the capital of Nigeria until 1991.
          2025-07-30 | Sydney, the capital of New South Wales, hosted the games.
          2025-07-30 | Atlanta, the capital of Georgia, expects storms.
          2025-07-30 | Indonesia is building a new capital, Nusantara, on Borneo.
          2025-07-30 | In the Ukrainian capital, Moscow's strikes killed six people.
          2025-07-30 | Milan is called the fashion capital of Italy.
          2025-07-30 | The commercial capital of Ivory Coast, Abidjan, was calm.
          2025-07-30 | La Paz, the capital of Bolivia and seat of its government, lies in the Andes.
          2025-07-30 | From the Australian capital, Prime Minister Anthony Albanese flew to Perth.
          2025-07-30 | The embassy was moved from the Burmese capital to Bangkok.
          2025-07-30 | In 1940 Rio de Janeiro, then the capital of Brazil, had a million people.
          2025-07-30 | Capital from Shanghai, China's largest city, poured into Vietnam.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
