package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RankWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first-largest | 1
          second-largest | 2
          third-largest | 3
          fourth-largest | 4
          fifth-largest | 5
          sixth-largest | 6
          seventh-largest | 7
          eighth-largest | 8
          ninth-largest | 9
          tenth-largest | 10
          eleventh-largest | 11
          twelfth-largest | 12
          thirteenth-largest | 13
          fourteenth-largest | 14
          fifteenth-largest | 15
          sixteenth-largest | 16
          seventeenth-largest | 17
          eighteenth-largest | 18
          nineteenth-largest | 19
          twentieth-largest | 20
          first biggest | 1
          second biggest | 2
          third biggest | 3
          fourth biggest | 4
          fifth biggest | 5
          sixth biggest | 6
          seventh biggest | 7
          eighth biggest | 8
          ninth biggest | 9
          tenth biggest | 10
          eleventh biggest | 11
          twelfth biggest | 12
          thirteenth biggest | 13
          fourteenth biggest | 14
          fifteenth biggest | 15
          sixteenth biggest | 16
          seventeenth biggest | 17
          eighteenth biggest | 18
          nineteenth biggest | 19
          twentieth biggest | 20
          1st-largest | 1
          2nd-largest | 2
          3rd-largest | 3
          11th-largest | 11
          12th-largest | 12
          21st-largest | 21
          22nd-largest | 22
          33rd-largest | 33
          101st-largest | 101
          largest | 1
          biggest | 1
          top | 1
          single largest | 1
          No. 2 | 2
          no. 5 | 5
          number one | 1
          Number three | 3
          number-two | 2
          #4 | 4
          """)
  void knowsThePlace(String words, int place) {
    assertThat(RankWords.place(words)).isEqualTo(place);
  }
}
