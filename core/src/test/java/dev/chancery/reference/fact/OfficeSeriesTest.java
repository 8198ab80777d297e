package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who was the nth.
final class OfficeSeriesTest {

  private static final OfficeSeries SERIES = new Facts().officeSeries();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          USA,  president,          Barack Obama,      44
          USA,  president,          Lincoln,           16
          USA,  secretary of state, Blinken,           71
          UN,   secretary-general,  Ban Ki-moon,       8
          UN,   secretary-general,  Antonio Guterres,  9
          NATO, secretary general,  Mark Rutte,        14
          KOR,  president,          Lee Jae Myung,     21
          CAN,  prime minister,     Mark Carney,       24
          AUS,  prime minister,     Albanese,          31
          IDN,  president,          Prabowo Subianto,  8
          VAT,  pope,               Francis,           266
          IND,  president,          Droupadi Murmu,    15
          """)
  void numbersHolders(String state, String office, String person, int number) {
    assertThat(SERIES.numbers(state, office, person)).containsExactly(number);
  }

  @Test
  void numbersOneWhoCameBackTwice() {
    assertThat(SERIES.numbers("USA", "president", "Donald Trump")).containsExactly(45, 47);
    assertThat(SERIES.numbers("MYS", "prime minister", "Mahathir Mohamad")).containsExactly(4, 7);
  }

  @Test
  void numbersNobodyItDoesNotKnow() {
    assertThat(SERIES.numbers("USA", "president", "Hillary Clinton")).isEmpty();
    assertThat(SERIES.numbers("GBR", "prime minister", "Tony Blair")).isEmpty();
  }
}
