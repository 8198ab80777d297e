package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chancery.command.figures.Chart;
import dev.chancery.command.figures.FigureRows;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Charts on a page: lengths are as the values, what is meant is told apart without colours, and
/// who cannot see them is told what they say.
final class HtmlChartTest {

  @Test
  void drawsBarsAsLongAsTheirValues() {
    List<Double> lengths = numbers(ranks(StatisticalVerdicts.NEIGHBOURS), "rect", "width");
    assertThat(lengths).hasSize(3);
    assertThat(lengths.get(1) / lengths.get(0)).isEqualTo(0.25, within(0.001));
    assertThat(lengths.get(2) / lengths.get(0)).isEqualTo(0.125, within(0.001));
  }

  @Test
  void marksTheOneThatIsMeantByMoreThanAColour() {
    Element svg = ranks(StatisticalVerdicts.NEIGHBOURS);
    assertThat(svg.select("rect.marked")).hasSize(1);
    assertThat(svg.select("text.marked").eachText())
        .containsExactly("10", "Freedonia", "3.00 bn USD");
    assertThat(svg.select("desc").text()).contains("10 Freedonia, 3.00 bn USD, which the claim");
  }

  @Test
  void showsRanksThatAreLeftOutAsAGap() {
    assertThat(ranks(StatisticalVerdicts.NEIGHBOURS).select("text.gap").eachText())
        .containsExactly("⋮");
  }

  @Test
  void letsNoNameBecomeMarkup() {
    Element svg = ranks(StatisticalVerdicts.NEIGHBOURS);
    assertThat(svg.select("elbonia")).isEmpty();
    assertThat(svg.select("text.name").eachText()).contains("<Elbonia> & Co");
    assertThat(svg.select("title").text()).isEqualTo("<b>exports</b>");
    assertThat(svg.attr("role")).isEqualTo("img");
  }

  @Test
  void cutsALongNameInTheDrawingOnly() {
    String name = "The United Provinces of Farther Ruritania";
    Element svg = ranks("1 | " + name + " | 5 | USD\n2 | B | 4 | USD");
    assertThat(svg.select("text.name").eachText()).contains("The United Provinces of Farther…");
    assertThat(svg.select("desc").text()).contains(name);
  }

  @Test
  void drawsColumnsAsHighAsTheirValuesOnALineAtZero() {
    Element svg = series("2010 | 2 | USD\n2011 | 4 | USD\n*2012 | -1 | USD");
    List<Double> heights = numbers(svg, "rect", "height");
    List<Double> tops = numbers(svg, "rect", "y");
    double zero = tops.get(1) + heights.get(1);
    assertThat(heights.get(0) * 2).isEqualTo(heights.get(1), within(0.02));
    assertThat(heights.get(2) * 4).isEqualTo(heights.get(1), within(0.05));
    assertThat(tops.get(0) + heights.get(0)).isEqualTo(zero, within(0.02));
    assertThat(tops.get(2)).isEqualTo(zero, within(0.02));
  }

  @Test
  void leavesRoomForYearsWithoutAFigureAndDashesTheLineThere() {
    Element svg = series("2010 | 2 | USD\n2011 | 4 | USD\n2015 | 3 | USD");
    List<Double> places = numbers(svg, "rect", "x");
    double step = places.get(1) - places.get(0);
    assertThat(places.get(2) - places.get(1)).isEqualTo(4 * step, within(0.05));
    assertThat(svg.select("polyline.gap")).hasSize(1);
    assertThat(svg.select("desc").text()).contains("2012–2014: no figure");
  }

  @Test
  void labelsTheFirstTheLastAndWhatIsMeant() {
    Element svg =
        series("2000 | 1 | USD\n2005 | 2 | USD\n*2010 | 3 | USD\n2015 | 4 | USD\n2020 | 5 | USD");
    assertThat(svg.select("text.year").eachText()).containsExactly("2010", "2000", "2020");
    assertThat(svg.select("text.value.marked").eachText()).containsExactly("3");
    assertThat(svg.select("rect.marked")).hasSize(1);
  }

  @Test
  void putsLabelsThatWouldCoverEachOtherOnTwoLinesAndLeavesOutTheLesser() {
    StringBuilder rows = new StringBuilder();
    for (int year = 1990; year < 2022; year++) {
      rows.append(year + " | 1000000000 | USD\n");
    }
    Element svg =
        series(rows + "*2022 | 2000000000 | USD\n*2023 | 3000000000 | USD\n2024 | 1 | USD");
    assertThat(svg.select("text.year").eachText()).containsExactly("2022", "2023", "1990");
    assertThat(numbers(svg, "text.year.marked", "y").stream().distinct()).hasSize(2);
  }

  @Test
  void keepsAllWordsWithinTheDrawing() {
    Element svg = series("2010 | 2000000000 | USD\n2011 | 4000000000 | USD");
    assertThat(numbers(svg, "text", "x")).allMatch(x -> x >= 10 && x <= Drawing.WIDTH - 10);
  }

  private static Element ranks(String rows) {
    Markup page = new Markup();
    new HtmlRankChart(page, Chart.brief(FigureRows.of(rows))).write("<b>exports</b>");
    return svg(page);
  }

  private static Element series(String rows) {
    Markup page = new Markup();
    new HtmlSeriesChart(page, Chart.brief(FigureRows.of(rows))).write("trade");
    return svg(page);
  }

  private static Element svg(Markup page) {
    return Jsoup.parse(page.toString()).select("svg").getFirst();
  }

  private static List<Double> numbers(Element svg, String which, String attribute) {
    return svg.select(which).eachAttr(attribute).stream().map(Double::valueOf).toList();
  }
}
