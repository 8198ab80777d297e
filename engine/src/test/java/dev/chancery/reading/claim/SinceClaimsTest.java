package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Abortion has been a crime in Chile since 1921. | type=dated; subject=CHL; measure=crime; period=1921
          Kenya has been independent since 1963. | type=dated; subject=KEN; measure=independent; period=1963
          Smuggling is an offence punishable by law in Peru since 1987. | type=dated; subject=PER; measure=offence; period=1987
          Qaboos has ruled Oman since 1970. | type=dated; subject=Qaboos; measure=rule; period=1970
          It has been considered an emergency in Canada since April 2016. | type=dated; measure=consider; period=2016-04
          """)
  void readsSinceWhenSomethingIsSo(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya has given $5 million to Chad since 2015. | type=dated
          Exports of Kenya have grown since 2015. | type=dated
          Kenya has been ready since Monday. | type=dated
          Prices in Kenya are higher than those since 2015. | type=dated
          """)
  void leavesOutWhatWasDoneSince(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
