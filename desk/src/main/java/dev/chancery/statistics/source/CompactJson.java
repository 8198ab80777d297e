package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers of the IMF's old service (CompactData, JSON made of XML: one series is an object,
/// several are a list, and so are its observations). The service is gone, its answers are still
/// around.
final class CompactJson implements Importer {

  private static final String DATA = "CompactData";

  private final SdmxFigures figures;

  CompactJson(SdmxFigures figures) {
    this.figures = figures;
  }

  @Override
  public String reads() {
    return "answers of the IMF's old service (CompactData, JSON)";
  }

  @Override
  public String rowWord() {
    return "observation";
  }

  @Override
  public boolean recognises(SourceFile file) {
    String start = file.opening().stripLeading();
    return start.matches("(?s)\\{\\s*\"(CompactData|Structure|GenericMetadata)\"\\s*:\\s*\\{.*")
        && start.contains("SDMX");
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    JsonNode root = JsonRecords.tree(file);
    JsonNode message = root.path(DATA);
    if (!message.isObject()) {
      String kind = root.fieldNames().hasNext() ? root.fieldNames().next() : "nothing";
      throw JsonRecords.bad("this is a message of kind " + kind + ", no figures");
    }
    SdmxSet set =
        SdmxSet.of("IMF", JsonRecords.text(message.path("Header"), "DataSetID"))
            .prepared(JsonRecords.text(message.path("Header"), "Prepared"));
    read(all(message.path("DataSet").path("Series")), figures.message(file, intake).vintage(set));
  }

  private static void read(List<JsonNode> series, SdmxVintage vintage) {
    long row = 0;
    for (JsonNode one : series) {
      Map<String, String> key = parts(one);
      for (JsonNode observation : all(one.path("Obs"))) {
        Map<String, String> figure = new LinkedHashMap<>(key);
        figure.putAll(parts(observation));
        row++;
        vintage.take(row, figure);
      }
    }
    if (row == 0) {
      throw JsonRecords.bad("the IMF answered that it has no such figures");
    }
  }

  /// The one, or all of the list.
  private static List<JsonNode> all(JsonNode json) {
    return json.isObject() ? List.of(json) : json.valueStream().toList();
  }

  /// What the attributes of an element say.
  private static Map<String, String> parts(JsonNode json) {
    Map<String, String> parts = new LinkedHashMap<>();
    json.propertyStream()
        .filter(each -> each.getKey().startsWith("@") && each.getValue().isValueNode())
        .forEach(each -> parts.put(each.getKey().substring(1), each.getValue().asText("")));
    return parts;
  }
}
