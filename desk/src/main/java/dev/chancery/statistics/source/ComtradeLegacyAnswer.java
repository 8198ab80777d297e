package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.statistics.PartnerCoverage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Answers of UN Comtrade's old service (`api/get`, switched off) that people have kept.
final class ComtradeLegacyAnswer implements Importer {

  private static final Map<String, String> FLOWS = Map.of("1", "M", "2", "X", "3", "RX", "4", "RM");

  /// What the columns of the old service are called in the new one.
  private static final Map<String, String> NAMES =
      Map.of(
          "period", "period",
          "rtCode", "reporterCode",
          "ptCode", "partnerCode",
          "ptCode2", "partner2Code",
          "pfCode", "classificationCode",
          "cmdCode", "cmdCode",
          "cstCode", "customsCode",
          "motCode", "motCode");

  private final ComtradeRecord records;

  ComtradeLegacyAnswer(AreaReading areas) {
    records = new ComtradeRecord(areas);
  }

  @Override
  public String reads() {
    return "answers of UN Comtrade's old service (JSON)";
  }

  @Override
  public String rowWord() {
    return "record";
  }

  @Override
  public boolean recognises(SourceFile file) {
    String opening = file.opening();
    return opening.stripLeading().startsWith("{")
        && opening.contains("\"validation\"")
        && opening.contains("\"datasetTimer\"");
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    JsonNode answer = JsonRecords.tree(file);
    requireWhole(answer.path("validation"), answer.path("dataset").size());
    int vintage = intake.open(ComtradeAnswer.provenance(file), PartnerCoverage.UNSAID);
    long row = 0;
    for (JsonNode old : answer.path("dataset")) {
      row++;
      intake.read(
          vintage,
          row,
          () -> records.observation(new ComtradeCells.OfAnswer(renamed(old)), intake));
    }
  }

  private static void requireWhole(JsonNode validation, int records) {
    JsonNode status = validation.path("status");
    if (JsonRecords.number(status, "value").orElse(0) != 0) {
      String words =
          JsonRecords.text(status, "name") + ". " + JsonRecords.text(status, "description");
      throw JsonRecords.bad("UN Comtrade answered with an error: " + words.strip());
    }
    OptionalInt count = JsonRecords.number(validation.path("count"), "value");
    if (count.isPresent() && count.getAsInt() != records) {
      throw JsonRecords.bad(
          "the answer says that it has " + count.getAsInt() + " records, and has " + records);
    }
    if (records == 0) {
      throw JsonRecords.bad("UN Comtrade answered that it has no such records");
    }
  }

  /// The record as the new service would write it. Empty cells of the old one say nothing.
  private static ObjectNode renamed(JsonNode old) {
    ObjectNode json = JsonRecords.JSON.createObjectNode();
    NAMES.forEach((name, now) -> {
      String text = JsonRecords.text(old, name);
      if (!text.isEmpty()) {
        json.put(now, text);
      }
    });
    String flow = JsonRecords.text(old, "rgCode");
    json.put("flowCode", Optional.ofNullable(FLOWS.get(flow)).orElse(flow));
    json.set("primaryValue", old.path("TradeValue"));
    json.put("isReported", JsonRecords.text(old, "estCode").equals("0"));
    return json;
  }
}
