package dev.chancery.statistics.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/// Answers of the World Trade Organization's time series: one, or several one after the other.
final class WtoAnswer implements Importer {

  private final WtoRecord records;

  WtoAnswer(AreaReading areas) {
    records = new WtoRecord(areas);
  }

  @Override
  public String reads() {
    return "answers of the WTO's time series (JSON)";
  }

  @Override
  public String rowWord() {
    return "record";
  }

  @Override
  public boolean recognises(SourceFile file) {
    String start = file.opening().replaceAll("\\s+", "");
    return start.startsWith("{\"Dataset\":[")
        || (start.startsWith("{\"errors\":{") && !start.contains("\"data\""));
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    int vintage = -1;
    long row = 0;
    try (BufferedReader text = file.lines();
        JsonParser parser = JsonRecords.parser(text);
        MappingIterator<JsonNode> answers =
            JsonRecords.JSON.readerFor(JsonNode.class).readValues(parser)) {
      while (answers.hasNextValue()) {
        for (JsonNode json : figures(answers.nextValue())) {
          row++;
          vintage = row == 1 ? open(json, file, intake) : vintage;
          int number = vintage;
          intake.read(number, row, () -> records.observation(json, intake));
        }
      }
    } catch (JsonProcessingException e) {
      throw JsonRecords.broken(e);
    }
    if (row == 0) {
      throw JsonRecords.bad("the WTO answered that it has no such figures");
    }
  }

  private static JsonNode figures(JsonNode answer) {
    if (answer.has("errors")) {
      throw JsonRecords.bad("the WTO answered with an error: " + answer.path("errors"));
    }
    JsonNode all = answer.path("Dataset");
    if (!all.isArray()) {
      throw JsonRecords.bad("it has no list of figures");
    }
    return all;
  }

  private static int open(JsonNode first, SourceFile file, Intake intake) {
    String indicator = JsonRecords.text(first, "Indicator");
    return intake.open(
        new Provenance(
            "wto",
            file.label(file.day()),
            "World Trade Organization",
            indicator.isEmpty() ? "WTO time series" : indicator,
            "World Trade Organization, WTO Stats",
            "https://stats.wto.org",
            Optional.empty(),
            file.day(),
            "terms of the WTO: reuse with the source named",
            ""),
        PartnerCoverage.UNSAID);
  }
}
