package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// SDMX-JSON (1 and 2), as the IMF's service (SDMX 3) and the OECD's give it.
final class SdmxJson implements Importer {

  private static final Pattern MARK =
      Pattern.compile(
          "\"(dataSets|structures|dataflows|codelists|conceptSchemes|dataStructures"
              + "|dataConstraints|contentConstraints)\"\\s*:\\s*\\[|sdmx-json");

  private final SdmxFigures figures;

  SdmxJson(SdmxFigures figures) {
    this.figures = figures;
  }

  @Override
  public String reads() {
    return "SDMX-JSON of the IMF and the OECD";
  }

  @Override
  public String rowWord() {
    return "observation";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return file.opening().stripLeading().startsWith("{") && MARK.matcher(file.opening()).find();
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    JsonNode root = JsonRecords.tree(file);
    JsonNode head = root.has("meta") ? root.path("meta") : root.path("header");
    JsonNode body = root.path("data").isObject() ? root.path("data") : root;
    requireFigures(head, body);
    SdmxFigures.Message message = figures.message(file, intake);
    long row = 0;
    for (JsonNode json : body.path("dataSets")) {
      requireNoDeletion(json);
      JsonNode structure = structure(body, json);
      SdmxVintage vintage = message.vintage(set(head, structure));
      row = new SdmxJsonFigures(structure, figures.parts(), vintage).read(json, row);
    }
    if (row == 0) {
      throw JsonRecords.bad("the answer has no figures");
    }
  }

  private static void requireFigures(JsonNode head, JsonNode body) {
    if (!body.path("dataSets").isArray()) {
      String holds = body.fieldNames().hasNext() ? body.fieldNames().next() : "nothing";
      throw JsonRecords.bad("this is a message about the structure of data (" + holds + ")");
    }
    if (head.path("test").asBoolean(false)) {
      throw JsonRecords.bad("its header says that it is only a test");
    }
  }

  private static void requireNoDeletion(JsonNode json) {
    if (JsonRecords.text(json, "action").equalsIgnoreCase("Delete")) {
      throw JsonRecords.bad("it says which figures are to be deleted, and has none");
    }
  }

  /// Version 1 has one structure, version 2 a list that the data sets point into.
  private static JsonNode structure(JsonNode body, JsonNode set) {
    JsonNode all = body.path("structures");
    JsonNode found =
        all.isArray() ? all.path(set.path("structure").asInt(0)) : body.path("structure");
    if (!found.isObject()) {
      throw JsonRecords.bad("a data set has no structure");
    }
    return found;
  }

  /// The data flow that the structure links to, or else the structure of the data.
  private static SdmxSet set(JsonNode head, JsonNode structure) {
    String sender = JsonRecords.text(head.path("sender"), "id");
    return links(structure, "Dataflow=")
        .or(() -> links(structure, "DataStructure="))
        .or(() -> links(structure, "/dataflow/"))
        .flatMap(words -> SdmxSet.named(words, sender))
        .orElseGet(() -> SdmxSet.of(sender, JsonRecords.text(structure, "name")))
        .prepared(JsonRecords.text(head, "prepared"));
  }

  private static Optional<String> links(JsonNode structure, String mark) {
    return structure
        .path("links")
        .valueStream()
        .flatMap(link -> Stream.of(JsonRecords.text(link, "urn"), JsonRecords.text(link, "href")))
        .filter(words -> words.contains(mark))
        .findFirst();
  }
}
