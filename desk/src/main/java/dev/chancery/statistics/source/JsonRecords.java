package dev.chancery.statistics.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalInt;

/// What the answers of services in JSON have in common.
final class JsonRecords {

  /// A name that is there twice in an object is an error: one of the two would be lost.
  static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private JsonRecords() {}

  /// A parser that can make trees.
  static JsonParser parser(Reader text) throws IOException {
    return JSON.createParser(text);
  }

  /// All of a file that holds one value.
  static JsonNode tree(SourceFile file) throws IOException {
    try (BufferedReader text = file.lines();
        JsonParser parser = parser(text)) {
      JsonNode tree = JSON.readTree(parser);
      if (tree == null || parser.nextToken() != null) {
        throw bad(
            "there is " + (tree == null ? "nothing" : "more than one answer") + " in the file");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  /// The failure of text that is not JSON, or only the beginning of it.
  static ChanceryException broken(JsonProcessingException problem) {
    String where =
        problem.getLocation() == null
            ? ""
            : "line %d, character %d: "
                .formatted(problem.getLocation().getLineNr(), problem.getLocation().getColumnNr());
    String why =
        problem.getOriginalMessage().startsWith("Duplicate field")
            ? "a name is there twice in the same object"
            : "the JSON is broken or cut short";
    return new ChanceryException(Code.BAD_INPUT, where + why, problem);
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
