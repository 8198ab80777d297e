package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chancery.checking.CheckedText;
import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.figure.SourceVintage;
import dev.chancery.model.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Peru had 7,907 dollars a head in 2023 and 7,363 in 2022.
final class PerHeadTest {

  private static final SourceVintage BUREAU =
      new SourceVintage("bureau", "bureau-1", "Bureau", LocalDate.EPOCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-05-31 | Peru's GDP per capita was 7,900 dollars in 2023.                    | agrees
          2024-05-31 | Peru's gross domestic product per head reached 7,900 dollars in 2023. | agrees
          2024-05-31 | Peru's per capita GDP was more than 7,000 dollars in 2022.          | agrees
          2024-05-31 | Peru's GDP per capita was 15,900 dollars in 2023.                   | no_data
          2024-05-31 | Peru's GDP per capita was 90,000 dollars in 2023.                   | differs
          2024-05-31 | Peru's GDP per capita was 900 dollars in 2023.                      | differs
          """)
  void tellsHowOutputAHeadStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("amount-in-year", Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2024-05-31 | Peru's GDP per capita (PPP) was 90,000 dollars in 2023.
          2024-05-31 | Peru's GDP per capita could reach 90,000 dollars in 2023.
          2024-05-31 | Peru's GDP grew by 50 percent in 2023.
          2024-05-31 | Peru's GDP per capita fell by 50 percent in 2023.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }

  @Test
  void takesTheYearsThatBothHave() {
    List<Series> found =
        PerHead.of(
            List.of(series("USD", 2010, 600, 700, 800)),
            List.of(series("count", 2012, 4), series("count", 2011, 2, 4, 0)));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().points())
        .extracting(Point::year, point -> point.value().intValue())
        .containsExactly(tuple(2011, 350), tuple(2012, 200));
    assertThat(found.getFirst().unit()).isEqualTo("USD");
  }

  @Test
  void isNoneWithoutCommonYears() {
    assertThat(PerHead.of(List.of(series("USD", 2010, 600)), List.of(series("count", 2012, 4))))
        .isEmpty();
  }

  private static Series series(String unit, int first, int... values) {
    return new Series(
        "bureau",
        Books.OWN,
        unit,
        IntStream.range(0, values.length)
            .mapToObj(at -> new Point(first + at, BigDecimal.valueOf(values[at]), BUREAU))
            .toList());
  }
}
