package dev.chancery.command.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A series in a line; years and values are parted by `/` here, two lines too.
final class SparkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          2020 8 / 2021 4 / 2022 1          | █▄▁
          2020 8000 / 2021 1                | █▁
          2020 8 / 2021 0                   | ^█ ^
          2020 8 / 2022 8                   | █·█
          2020 8 / 2025 4                   | █····▄
          2020 0 / 2021 0                   | ^  ^
          2020 8 / 2021 -8                  | ^█  / █^
          2020 -1 / 2022 -80                | ^ ·  /▔ █^
          2020-Q1 8 / 2020-Q4 4             | █▄
          2020 0.008 / 2021 0.004           | █▄
          """)
  void isAsHighAsItsValuesAndHangsBelowZero(String figures, String lines) {
    assertThat(String.join("/", spark(figures))).isEqualTo(lines.replaceFirst(" /", "/"));
  }

  @Test
  void isEmptyWithoutFigures() {
    assertThat(new Spark(Chart.brief(List.of())).lines()).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020 5 / 2021 9    | 0  | 9
          2020 -5 / 2021 -9  | -9 | 0
          2020 -5 / 2021 9   | -5 | 9
          """)
  void aChartHoldsZero(String figures, String low, String high) {
    Chart chart = chart(figures);
    assertThat(chart.low()).isEqualByComparingTo(low);
    assertThat(chart.high()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020 1 / 2022 1            | 2021
          2020 1 / 2024 1            | 2021–2023
          2020 1 / 2021 1            | none
          2022 1 / 2020 1 / 2023 1   | none
          """)
  void yearsWithoutAFigureAreAGap(String figures, String gap) {
    assertThat(
            chart(figures).rows().stream()
                .filter(Chart.Row.Gap.class::isInstance)
                .map(Chart.Row.Gap.class::cast)
                .map(Chart.Row.Gap::words)
                .findFirst()
                .orElse("none"))
        .isEqualTo(gap);
  }

  @Test
  void figuresAreARankingOnlyWhereAllHaveAPlace() {
    assertThat(Chart.brief(FigureRows.of("1 | A | 9 | USD\n2 | B | 5 | USD")).isRanking()).isTrue();
    assertThat(Chart.brief(FigureRows.of("1 | A | 9 | USD\nB | 5 | USD")).isRanking()).isFalse();
    assertThat(Chart.brief(List.of()).isRanking()).isFalse();
  }

  private static List<String> spark(String figures) {
    return new Spark(chart(figures)).lines();
  }

  private static Chart chart(String figures) {
    String rows = figures.replaceAll(" +/ +", " | USD\n").replaceAll("(?m)^(\\S+) ", "$1 | ");
    return Chart.brief(FigureRows.of(rows.strip() + " | USD"));
  }
}
