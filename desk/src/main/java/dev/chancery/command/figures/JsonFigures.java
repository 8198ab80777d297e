package dev.chancery.command.figures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.query.RankedArea;
import dev.chancery.statistics.query.Ranking;
import dev.chancery.statistics.query.Series;
import java.util.List;
import java.util.stream.Collectors;

/// One object of JSON a line.
public final class JsonFigures implements FigureRendering {

  @Override
  public String rankings(List<Ranking> rankings, Flows flows) {
    return rankings.stream().map(each -> json(each) + "\n").collect(Collectors.joining());
  }

  private static ObjectNode json(Ranking ranking) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("reporter", ranking.question().reporter().code());
    json.put("flow", ranking.question().flow().name());
    json.put("year", ranking.question().year());
    json.put("source", ranking.vintage().provenance().source());
    json.put("vintage", ranking.vintage().id());
    json.put("mirror", ranking.question().mirror());
    ArrayNode rows = json.putArray("rows");
    for (RankedArea row : ranking.rows()) {
      rows.addObject()
          .put("rank", row.rank())
          .put("partner", row.area().code())
          .put("value", row.value())
          .put("unit", ranking.unit());
    }
    return json;
  }

  @Override
  public String series(List<Series> series, Flows flows) {
    return series.stream().map(each -> json(each) + "\n").collect(Collectors.joining());
  }

  private static ObjectNode json(Series series) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("reporter", series.question().reporter().code());
    series.question().partner().ifPresent(partner -> json.put("partner", partner.code()));
    json.put("flow", series.question().flow().name());
    json.put("source", series.source());
    json.put("mirror", series.question().mirror());
    json.put("unit", series.unit());
    ArrayNode points = json.putArray("points");
    for (Series.Point point : series.points()) {
      points
          .addObject()
          .put("year", point.year())
          .put("value", point.value())
          .put("vintage", point.vintage().id());
    }
    return json;
  }
}
