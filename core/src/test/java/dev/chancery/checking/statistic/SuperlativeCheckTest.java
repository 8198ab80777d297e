package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Figure;
import dev.chancery.model.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Peru's exports to South Korea, in millions of dollars: 552 in 2008, 895 in 2010, 1,695 in 2011,
/// 1,527 in 2012, 1,209 in 2014, 1,084 in 2015, 2,462 in 2018, 2,177 in 2019, 2,266 in 2020.
final class SuperlativeCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2019-05-31 | Peru's exports to South Korea hit a record in 2018.                    | agrees
          2019-05-31 | Peru's exports to South Korea reached their highest level since 2011 last year. | agrees
          2016-05-31 | Peru's exports to South Korea fell to their lowest level since 2010 in 2015. | agrees
          2016-05-31 | Peru's exports to South Korea in 2015 were the lowest in five years.   | agrees
          2016-05-31 | Peru's exports to South Korea reached their highest level since 2008 in 2014. | differs
          2016-05-31 | Peru's exports to South Korea fell to the lowest level since 2008 in 2012. | differs
          2016-05-31 | Peru's exports to South Korea were the lowest in a decade in 2015.     | differs
          2013-05-31 | Peru's exports to South Korea hit a record in 2012.                    | depends
          2012-05-31 | Peru's exports to South Korea hit a record in 2011.                    | no_data
          2010-05-31 | Peru's exports to South Korea were the highest in ten years in 2009.   | no_data
          """)
  void tellsHowASuperlativeStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("highest-since", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2016-05-31 | Peru's exports to South Korea hit a record in the first half of 2014.
          2016-05-31 | Peru's exports to South Korea may hit a record in 2014.
          2016-05-31 | Peru's exports to South Korea did not hit a record in 2014.
          2016-05-31 | Peru's fish exports to South Korea hit a record in 2014.
          2016-05-31 | Peru's exports to South Korea were the highest since 2013 in 2014.
          """)
  void leavesOtherTimesGoodsAndMoodsAlone(LocalDate published, String text) {
    CheckedText checked = CheckedText.of(published, text);
    assertThat(checked.checking().claims().stream().map(claim -> claim.verdict()))
        .noneMatch(verdict -> Objects.requireNonNull(verdict).method().equals("highest-since"));
  }

  @Test
  void marksTheYearTheFirstOneAndTheOneThatWentFurther() {
    assertThat(
            CheckedText.of(
                    LocalDate.of(2016, 5, 31),
                    "Peru's exports to South Korea hit a record in 2014.")
                .checking()
                .claims()
                .stream()
                .map(claim -> Objects.requireNonNull(claim.verdict()))
                .flatMap(verdict -> verdict.interpretations().stream().limit(1))
                .flatMap(one -> one.figures().stream())
                .filter(Figure::marked)
                .map(Figure::label))
        .containsExactly("2008", "2011", "2014");
  }
}
