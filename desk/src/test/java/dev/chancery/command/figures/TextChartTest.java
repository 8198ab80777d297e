package dev.chancery.command.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Figure;
import org.junit.jupiter.api.Test;

/// Charts in a terminal are read without colours, and show where figures are left out.
final class TextChartTest {

  @Test
  void ranksWithTheOneThatIsMeantMarkedAndAGapBetween() {
    assertThat(
            brief(
                """
                1 | Atlantis | 24000000000 | USD
                2 | Ruritania | 12000000000 | USD
                9 | Democratic Republic of the Isles | 3000000000 | USD
                *10 | Freedonia | 1500000000 | USD
                """,
                76))
        .isEqualTo(
            """
            bn USD
                1  Atlantis                          24.00  ████████████████████████████
                2  Ruritania                         12.00  ██████████████
                ⋮
                9  Democratic Republic of …           3.00  ███▌
            ►  10  Freedonia                          1.50  █▊
            """);
  }

  @Test
  void tellsOfASeriesItsShapeItsEndsAndWhatIsMeant() {
    assertThat(
            brief(
                """
                2008 | 400000000 | USD
                2009 | 800000000 | USD
                *2010 | 1600000000 | USD
                2013 | 3000000000 | USD
                *2014 | 3200000000 | USD
                2015 | 100000000 | USD
                """,
                60))
        .isEqualTo(
            """
              ▁▂▄··██▁
            bn USD
              2008           0.40  ████
            ► 2010           1.60  ████████████████
            ► 2014           3.20  ████████████████████████████████
              2015           0.10  █
            """);
  }

  @Test
  void hangsLossesBelowALineAtZero() {
    assertThat(brief("2020 | -5 | USD\n2021 | 2 | USD\n*2022 | 11 | USD", 42))
        .isEqualTo(
            """
               ▁█
              ▀
            USD
              2020             -5  █████│
            ► 2022             11       │███████████
            """);
  }

  @Test
  void showsEveryYearInFullAndTheYearsBetween() {
    assertThat(
            String.join(
                "\n",
                new TextChart(chart("2005 | 1 | USD\n2010 | 2 | USD\n2012 | 2 | USD"), 41).lines()))
        .isEqualTo(
            """
            USD
              2005              1  ████████
              2006–2009   no figure
              2010              2  ████████████████
              2011        no figure
              2012              2  ████████████████\
            """);
  }

  @Test
  void tellsNoGapWherePlacesAreShared() {
    assertThat(chart("1 | A | 9 | USD\n2 | B | 5 | USD\n2 | C | 5 | USD\n4 | D | 1 | USD").rows())
        .hasSize(4)
        .allMatch(row -> row instanceof Chart.Row.Shown);
  }

  @Test
  void tellsNoGapBetweenPeriodsThatAreNoYears() {
    assertThat(chart("2023-Q1 | 9 | USD\n2023-Q3 | 5 | USD").rows()).hasSize(2);
  }

  @Test
  void labelsTheEndsOfWhatIsMeantWhereThatIsMuch() {
    Chart every =
        chart("2019 | 1 | USD\n*2020 | 1 | USD\n*2021 | 1 | USD\n*2022 | 1 | USD\n*2023 | 1 | USD");
    assertThat(every.labelled()).extracting(Figure::label).containsExactly("2019", "2020", "2023");
  }

  @Test
  void drawsNothingOfAFigureThatStandsAlone() {
    assertThat(chart("*2023 | 9 | USD").isWorthDrawing()).isFalse();
  }

  private static Chart chart(String rows) {
    return Chart.brief(FigureRows.of(rows));
  }

  private static String brief(String rows, int columns) {
    return String.join("\n", new TextChart(chart(rows), columns).brief()) + "\n";
  }
}
