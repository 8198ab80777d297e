package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A dimension of a JSON-stat cube.
///
/// @param codes its categories, in the order of the cube
record JsonStatDimension(String id, List<String> codes, JsonNode json) {

  JsonStatDimension {
    codes = List.copyOf(codes);
  }

  /// Reads one that must have `size` categories.
  static JsonStatDimension read(String id, JsonNode json, int size) {
    JsonNode category = json.path("category");
    List<String> codes = codes(category);
    if (codes.size() != size) {
      throw JsonRecords.bad(
          "the dimension %s is said to have %d categories, and has %d"
              .formatted(id, size, codes.size()));
    }
    return new JsonStatDimension(id, codes, json);
  }

  /// The order is that of a list or is given by numbers; one category alone needs none.
  private static List<String> codes(JsonNode category) {
    JsonNode index = category.path("index");
    if (index.isArray()) {
      return index.valueStream().map(JsonNode::asText).toList();
    }
    return index.isObject()
        ? index.properties().stream()
            .sorted(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.asInt(), b.asInt())))
            .map(Map.Entry::getKey)
            .toList()
        : category.path("label").properties().stream()
            .map(Map.Entry::getKey)
            .collect(Collectors.toList());
  }

  /// What a category is called; its code where it has no name.
  String label(String code) {
    return json.path("category").path("label").path(code).asText(code);
  }

  /// The unit that a category is measured in, if this dimension says so.
  Units.Unit unit(String code) {
    JsonNode unit = json.path("category").path("unit").path(code);
    String name = JsonRecords.text(unit, "label");
    JsonNode power = unit.path("multiplier");
    BigDecimal factor =
        power.isInt() ? BigDecimal.ONE.scaleByPowerOfTen(power.asInt()) : BigDecimal.ONE;
    return new Units.Unit(name.isEmpty() ? "number" : name, factor);
  }
}
