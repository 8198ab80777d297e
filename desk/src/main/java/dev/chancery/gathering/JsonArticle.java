package dev.chancery.gathering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Articles as JSON: `{"id"?, "url"?, "title"?, "date"?, "source"?, "language"?, "text"}`.
final class JsonArticle {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> FIELDS =
      List.of("id", "url", "title", "date", "published", "source", "language");

  private JsonArticle() {}

  /// One object, or an array of them; a bad one is skipped, the others stay.
  static List<Gathered> readAll(Place place, long bytes, Decoded decoded) {
    try {
      JsonNode node = MAPPER.readTree(decoded.text());
      if (!node.isArray()) {
        return List.of(read(place, bytes, node, decoded.warnings()));
      }
      List<Gathered> all = new ArrayList<>();
      for (JsonNode each : node) {
        all.add(read(place, bytes / node.size(), each, decoded.warnings()));
      }
      return all;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return List.of(new Gathered.Skipped(place.atLine(line), bytes, notJson(e)));
    }
  }

  /// The object of one line.
  static Gathered readLine(Place place, long bytes, Decoded decoded) {
    try {
      return read(place, bytes, MAPPER.readTree(decoded.text()), decoded.warnings());
    } catch (JsonProcessingException e) {
      return new Gathered.Skipped(place, bytes, notJson(e));
    }
  }

  private static Gathered read(Place place, long bytes, JsonNode node, List<String> warnings) {
    if (!node.isObject()) {
      return new Gathered.Skipped(place, bytes, "is JSON, but not an object with a \"text\"");
    }
    if (!node.path("text").isTextual()) {
      return new Gathered.Skipped(place, bytes, "has no \"text\"");
    }
    Map<String, String> values = new HashMap<>();
    for (String field : FIELDS) {
      if (node.path(field).isValueNode() && !node.path(field).isNull()) {
        values.put(field, node.path(field).asText());
      }
    }
    Fields fields = new Fields(values);
    Gathered.Item item =
        new Gathered.Item(place, bytes, fields.source(node.path("text").asText()), warnings);
    return fields.badDate().map(item::warned).orElse(item);
  }

  private static String notJson(JsonProcessingException problem) {
    int column = problem.getLocation() == null ? 0 : problem.getLocation().getColumnNr();
    return "is not JSON (column " + column + "): " + problem.getOriginalMessage();
  }
}
