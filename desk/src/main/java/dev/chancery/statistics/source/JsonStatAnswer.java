package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Answers in JSON-stat (1 and 2), as Eurostat's statistics service and other offices give them.
final class JsonStatAnswer implements Importer {

  private static final Pattern CLASS =
      Pattern.compile("\"class\"\\s*:\\s*\"(dataset|collection|dimension)\"");
  private static final Pattern FIRST =
      Pattern.compile(
          "\\{\\s*\"[^\"]+\"\\s*:\\s*\\{\\s*\"(label|value|source|dimension|status|updated)\".*",
          Pattern.DOTALL);

  /// Letters of a data set's name that the name of its source takes over.
  private static final int LONGEST = 30;

  private static final Pattern FAULT =
      Pattern.compile("\\{\\s*\"(error|warning)\"\\s*:.*", Pattern.DOTALL);

  private final AreaReading areas;

  JsonStatAnswer(AreaReading areas) {
    this.areas = areas;
  }

  @Override
  public String reads() {
    return "answers in JSON-stat (Eurostat and others)";
  }

  @Override
  public String rowWord() {
    return "value";
  }

  @Override
  public boolean recognises(SourceFile file) {
    String opening = file.opening().strip();
    return opening.startsWith("{")
        && !opening.contains("\"dataSets\"")
        && (CLASS.matcher(opening).find()
            || FIRST.matcher(opening).matches()
            || FAULT.matcher(opening).matches());
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    for (Map.Entry<String, JsonNode> each : cubes(JsonRecords.tree(file)).entrySet()) {
      JsonStatCube cube = JsonStatCube.read(each.getValue());
      boolean eurostat = isEurostat(each.getValue());
      JsonStatMeasures measures = new JsonStatMeasures(cube, name(each, eurostat));
      JsonStatFigures figures = new JsonStatFigures(cube, measures, areas);
      Provenance from = eurostat ? eurostat(each.getValue(), file) : provenance(each, file);
      figures.read(intake.open(from, PartnerCoverage.UNSAID), intake);
    }
  }

  /// The data sets by their names; version 1 puts each under one, version 2 has one alone.
  private static Map<String, JsonNode> cubes(JsonNode json) {
    JsonNode fault = json.has("error") ? json.path("error") : json.path("warning");
    if (!fault.isMissingNode()) {
      throw JsonRecords.bad("the service answered with an error: " + fault);
    }
    String kind = json.path("class").asText("");
    if (kind.equals("collection") || kind.equals("dimension")) {
      throw JsonRecords.bad(
          kind.equals("collection")
              ? "this is a list of data sets, no figures"
              : "this is one dimension of a data set, no figures");
    }
    if (json.has("dimension")) {
      return Map.of("", json);
    }
    Map<String, JsonNode> cubes = new LinkedHashMap<>();
    json.properties().forEach(each -> cubes.put(each.getKey(), each.getValue()));
    return cubes;
  }

  private static boolean isEurostat(JsonNode cube) {
    return JsonRecords.text(cube, "source").equals("ESTAT");
  }

  /// What the data set is called in the names of its flows.
  private static String name(Map.Entry<String, JsonNode> cube, boolean eurostat) {
    String otherwise = eurostat ? "eurostat" : cube.getKey().isEmpty() ? "cube" : cube.getKey();
    return cube.getValue().path("extension").path("id").asText(otherwise).toLowerCase(Locale.ROOT);
  }

  private static Provenance eurostat(JsonNode cube, SourceFile file) {
    String label = JsonRecords.text(cube, "label");
    return new Provenance(
        "eurostat",
        file.label(file.day()),
        "Eurostat",
        label.isEmpty() ? "Eurostat" : label,
        "Eurostat",
        "https://ec.europa.eu/eurostat",
        Optional.empty(),
        file.day(),
        "CC BY 4.0 (Commission Decision 2011/833/EU)",
        "");
  }

  private static Provenance provenance(Map.Entry<String, JsonNode> cube, SourceFile file) {
    String words = cube.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String key = words.substring(0, Math.min(LONGEST, words.length()));
    String producer = JsonRecords.text(cube.getValue(), "source");
    String label = JsonRecords.text(cube.getValue(), "label");
    return new Provenance(
        key.isEmpty() ? "json-stat" : "json-stat-" + key,
        file.label(file.day()),
        producer.isEmpty() ? "not stated" : producer,
        label.isEmpty() ? "not stated" : label,
        "",
        JsonRecords.text(cube.getValue(), "href"),
        Optional.empty(),
        file.day(),
        "not stated",
        "");
  }
}
