package dev.chancery.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Checks JSON against the part of JSON Schema that the record's schema uses.
record SchemaCheck(JsonNode root) {

  List<String> problems(JsonNode value) {
    return problems(root, value, "");
  }

  private List<String> problems(JsonNode schema, JsonNode value, String at) {
    List<String> problems = new ArrayList<>();
    if (schema.has("$ref")) {
      return problems(root.at(schema.path("$ref").asText().substring(1)), value, at);
    }
    if (schema.has("oneOf")) {
      oneOf(schema, value, at, problems);
    }
    if (schema.has("const") && !schema.path("const").equals(value)) {
      problems.add(at + " is not " + schema.path("const"));
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      problems.add(at + " is none of " + schema.path("enum"));
    }
    if (schema.has("type") && !isOf(schema.path("type").asText(), value)) {
      problems.add(at + " is no " + schema.path("type").asText());
    }
    object(schema, value, at, problems);
    return problems;
  }

  private void oneOf(JsonNode schema, JsonNode value, String at, List<String> problems) {
    int fitting = 0;
    for (JsonNode each : schema.path("oneOf")) {
      fitting += problems(each, value, at).isEmpty() ? 1 : 0;
    }
    if (fitting != 1) {
      problems.add(at + " fits " + fitting + " of " + schema.path("oneOf").size());
    }
  }

  private void object(JsonNode schema, JsonNode value, String at, List<String> problems) {
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        problems.add(at + " lacks " + name.asText());
      }
    }
    schema
        .path("properties")
        .properties()
        .forEach(property -> {
          if (value.has(property.getKey())) {
            String inside = at + "/" + property.getKey();
            problems.addAll(problems(property.getValue(), value.path(property.getKey()), inside));
          }
        });
    for (int item = 0; schema.has("items") && item < value.size(); item++) {
      problems.addAll(problems(schema.path("items"), value.path(item), at + "/" + item));
    }
  }

  private static boolean contains(JsonNode codes, JsonNode value) {
    for (JsonNode code : codes) {
      if (code.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> false;
    };
  }
}
