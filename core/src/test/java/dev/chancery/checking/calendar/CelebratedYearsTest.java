package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CelebratedYearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2015-06-10 | They mark the day. | 2015
          2015-06-10 | They mark the day in 2017. | 2017 2015
          2015-06-10 | They will mark it next year. | 2016 2015
          2015-06-10 | Last year's feast was great. | 2014 2015
          2015-01-31 | They mark the day. | 2015 2014
          2015-02-01 | They mark the day. | 2015
          2015-11-30 | They mark the day. | 2015
          2015-12-01 | They mark the day. | 2015 2016
          2015-12-01 | They mark it in the coming year. | 2016 2015
          2015-06-10 | It began in 1990 and is marked in 2015. | 2015
          """)
  void areThoseAfterTheBeginningTheLikeliestFirst(LocalDate published, String text, String years) {
    assertThat(String.join(" ", after(published, text, 1990))).isEqualTo(years);
  }

  @Test
  void areNoneBeforeItBegan() {
    assertThat(after(LocalDate.of(2015, 6, 10), "They mark the day.", 2015)).isEmpty();
  }

  private static List<String> after(LocalDate published, String text, int base) {
    Scene scene = ReadScene.of(published, text);
    return new CelebratedYears(scene, ReadScene.last(scene))
        .after(base)
        .map(String::valueOf)
        .toList();
  }
}
