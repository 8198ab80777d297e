package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/// A dimension or attribute of an SDMX-JSON message, with the codes that figures point to.
///
/// @param place where it stands in the key of a figure, -1 where that is not said
record SdmxJsonPart(String id, int place, List<String> codes) {

  static SdmxJsonPart read(JsonNode json) {
    return new SdmxJsonPart(
        JsonRecords.text(json, "id"),
        JsonRecords.number(json, "keyPosition").orElse(-1),
        json.path("values").valueStream().map(SdmxJsonPart::code).toList());
  }

  private static String code(JsonNode value) {
    String id = JsonRecords.text(value, "id");
    return id.isEmpty() ? JsonRecords.text(value, "value") : id;
  }

  /// The code that a key points to.
  ///
  /// @throws IllegalArgumentException where it points to none
  String code(String index) {
    if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= codes.size()) {
      throw new IllegalArgumentException(
          "%s points to code %s of %s, which has %d".formatted("the key", index, id, codes.size()));
    }
    return codes.get(Integer.parseInt(index));
  }

  /// What an attribute says: it points to a code, or is written out; nothing where it is left away.
  Optional<String> said(JsonNode json) {
    if (json.isIntegralNumber()) {
      return Optional.of(code(json.asText()));
    }
    return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
  }
}
