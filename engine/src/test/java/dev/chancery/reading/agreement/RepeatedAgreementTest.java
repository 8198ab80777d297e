package dev.chancery.reading.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An agreement named twice is one.
final class RepeatedAgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The U.S.-Cuba Migration Accords are old. The Migration Accords were signed in 1994. | proper-name; U.S.-Cuba Migration Accords; other; USA,CUB; signed 1994
          The Paris Agreement was signed in 2016. The Paris Agreement is in force. | known-name; Paris Agreement; treaty; ; signed 2016
          Peru and Chile signed a trade agreement in 2006. The trade agreement helps both. | plain-name; trade agreement; other; PER,CHL; signed 2006
          Peru and Chile signed a trade treaty in 2006. The treaty was extended in 2016. | plain-name; trade treaty; treaty; PER,CHL; signed 2006,upgraded 2016
          """)
  void finds(String text, String expected) {
    assertThat(AgreementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }
}
