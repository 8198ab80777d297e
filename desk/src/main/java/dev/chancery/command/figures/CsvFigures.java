package dev.chancery.command.figures;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.query.RankedArea;
import dev.chancery.statistics.query.Ranking;
import dev.chancery.statistics.query.Series;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One figure a line, for spreadsheets.
public final class CsvFigures implements FigureRendering {

  @Override
  public String rankings(List<Ranking> rankings, Flows flows) {
    return "reporter,flow,year,source,vintage,mirror,rank,partner,name,value,unit\n"
        + rankings.stream().flatMap(CsvFigures::lines).collect(Collectors.joining());
  }

  private static Stream<String> lines(Ranking ranking) {
    String start =
        line(
            ranking.question().reporter().code(),
            ranking.question().flow().name(),
            Integer.toString(ranking.question().year()),
            ranking.vintage().provenance().source(),
            ranking.vintage().id(),
            Boolean.toString(ranking.question().mirror()));
    return ranking.rows().stream().map(row -> start + "," + line(row, ranking.unit()) + "\n");
  }

  private static String line(RankedArea row, String unit) {
    return line(
        Integer.toString(row.rank()),
        row.area().code(),
        row.area().name(),
        row.value().toPlainString(),
        unit);
  }

  @Override
  public String series(List<Series> series, Flows flows) {
    return "reporter,partner,flow,source,mirror,year,value,unit,vintage\n"
        + series.stream().flatMap(CsvFigures::lines).collect(Collectors.joining());
  }

  private static Stream<String> lines(Series series) {
    String start =
        line(
            series.question().reporter().code(),
            series.question().partner().map(Area::code).orElse(""),
            series.question().flow().name(),
            series.source(),
            Boolean.toString(series.question().mirror()));
    return series.points().stream()
        .map(point ->
            start
                + ","
                + line(
                    Integer.toString(point.year()),
                    point.value().toPlainString(),
                    series.unit(),
                    point.vintage().id())
                + "\n");
  }

  private static String line(String... cells) {
    return Stream.of(cells).map(CsvFigures::cell).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    return text.indexOf(',') < 0 && text.indexOf('"') < 0
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }
}
