package dev.chancery.checking.calendar;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnniversaryCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-04-04 | NATO will mark the 80th anniversary of the 1949 treaty in 2029. | NATO will mark the 70th anniversary of the 1949 treaty in 2029.
          2024-07-09 | Leaders gathered in Washington for the 75th anniversary of NATO. | Leaders gathered in Washington for the 65th anniversary of NATO.
          2025-05-08 | Europe marked the 80th anniversary of the end of World War II. | Europe marked the 90th anniversary of the end of World War II.
          2025-06-25 | Seoul marked the 75th anniversary of the outbreak of the Korean War. | Seoul marked the 65th anniversary of the outbreak of the Korean War.
          2024-11-09 | Germany celebrated the 35th anniversary of the fall of the Berlin Wall. | Germany celebrated the 25th anniversary of the fall of the Berlin Wall.
          2025-06-22 | Seoul and Tokyo mark the 60th anniversary of the normalization of diplomatic ties in 1965. | Seoul and Tokyo mark the 50th anniversary of the normalization of diplomatic ties in 1965.
          2025-07-29 | The group, founded in 1975, is celebrating its 50th anniversary. | The group, founded in 1975, is celebrating its 60th anniversary.
          2025-07-29 | The university, established in 1965, will mark its 60th anniversary this year. | The university, established in 1965, will mark its 70th anniversary this year.
          2025-07-29 | This year marks the 30th anniversary of the Dayton Agreement. | This year marks the 20th anniversary of the Dayton Agreement.
          2025-08-06 | Hiroshima remembered the 80th anniversary of the atomic bombing of Hiroshima. | Hiroshima remembered the 75th anniversary of the atomic bombing of Hiroshima.
          2025-10-24 | The organization marks the 80th anniversary of the founding of the United Nations. | The organization marks the 70th anniversary of the founding of the United Nations.
          2021-07-28 | Peru celebrated the bicentennial of its independence, declared in 1821. | Peru celebrated the bicentennial of its independence, declared in 1851.
          2025-08-08 | ASEAN celebrated its 58th anniversary. | ASEAN celebrated its 48th anniversary.
          2025-07-29 | The two countries celebrate the twentieth anniversary of their treaty, signed in 2005. | The two countries celebrate the thirtieth anniversary of their treaty, signed in 2005.
          2025-11-12 | Next year marks the 10th anniversary of the Paris Agreement's entry into force in 2016. | Next year marks the 20th anniversary of the Paris Agreement's entry into force in 2016.
          2025-07-29 | The alliance, formed in 1975, celebrates its golden jubilee. | The alliance, formed in 1965, celebrates its golden jubilee.
          2025-04-30 | Vietnam marked the 50th anniversary of the fall of Saigon. | Vietnam marked the 40th anniversary of the fall of Saigon.
          2023-06-01 | The council will mark its 75th anniversary in 2024, having been set up in 1949. | The council will mark its 85th anniversary in 2024, having been set up in 1949.
          """)
  void tellsTheRightNumberFromTheWrongOne(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("anniversary");
    CheckedText.of(published, wrong).differs("anniversary");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | In 2019, Germany celebrated the 30th anniversary of the fall of the Berlin Wall.
          2025-07-29 | He attended the 50th anniversary of the group, which admitted China in 2001.
          2025-07-29 | The couple celebrated their 50th anniversary in Lima in 2010.
          2025-07-29 | He wrongly spoke of the 90th anniversary of the end of World War II.
          2025-07-29 | If the alliance lives to its 100th anniversary, founded in 1949, many will be surprised.
          2025-01-10 | The firm marked the 50th anniversary of its founding in 1974 in December.
          2025-07-29 | The company's 10th anniversary fell on Monday.
          2025-07-29 | At the 60th anniversary of the Bandung Conference, in 2015, leaders walked through the town.
          2021-06-19 | The United States marks the thirteenth anniversary of United Nations Security Council Resolution 1820.
          2021-06-16 | Today is the tenth anniversary of the endorsement by the UN Human Rights Council of the UN Guiding Principles.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
