package dev.chancery.statistics.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalInt;

/// What the answers of services in JSON have in common.
final class JsonRecords {

  static final ObjectMapper JSON = new ObjectMapper();

  private JsonRecords() {}

  /// A parser that can make trees.
  static JsonParser parser(Reader text) throws IOException {
    return JSON.createParser(text);
  }

  /// The failure of text that is not JSON, or only the beginning of it.
  static ChanceryException broken(JsonProcessingException problem) {
    String where =
        problem.getLocation() == null
            ? ""
            : "line %d, character %d: "
                .formatted(problem.getLocation().getLineNr(), problem.getLocation().getColumnNr());
    return new ChanceryException(
        Code.BAD_INPUT, where + "the JSON is broken or cut short", problem);
  }

  static ChanceryException bad(String why) {
    return new ChanceryException(Code.BAD_INPUT, why);
  }

  /// The text or number under `key`; empty where there is none.
  static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  /// The whole number under `key`, whether it is written as a number or as text.
  static OptionalInt number(JsonNode json, String key) {
    String text = text(json, key);
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /// The figure under `key`.
  ///
  /// @throws IllegalArgumentException where it is no number
  static double figure(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isNumber()) {
      throw new IllegalArgumentException(key + " " + value + " is no figure");
    }
    return value.asDouble();
  }
}
